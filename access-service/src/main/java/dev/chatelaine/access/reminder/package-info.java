/**
 * Telling reviewers by mail that a review waits for them: when it is opened, and a week and a day before it is closed.
 * Nobody is told who has nothing left to answer.
 */
package dev.chatelaine.access.reminder;
