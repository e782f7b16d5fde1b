package dev.chatelaine.project.notification;

import io.quarkus.qute.TemplateInstance;

/** What is written to somebody. */
record Letter(String subject, TemplateInstance text) {}
