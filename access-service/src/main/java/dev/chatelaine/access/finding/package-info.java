/**
 * What deserves another look, found without a review: grants that let data in or out and were not used for long, and
 * teams that have grown much. A grant is used when keys are vended to its person in its project. Administrators of an
 * organization see its findings, those of a project the project's.
 */
package dev.chatelaine.access.finding;
