/**
 * What has happened: every event of the other services, newest first, with actor and time. Contributors see what
 * happened in their project, administrators of an organization what happened in the organization.
 */
package dev.chatelaine.access.activity;
