package dev.chatelaine.local.mail;

/** One mail as one recipient got it. The id sorts by time of arrival. */
record ReceivedMail(String id, String receivedAt, String from, String to, String subject, String text) {}
