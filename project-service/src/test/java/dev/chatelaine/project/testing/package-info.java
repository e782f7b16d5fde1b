/** What the tests of this service share: people, a mail server, a sign-in page, and ways to wait. */
package dev.chatelaine.project.testing;
