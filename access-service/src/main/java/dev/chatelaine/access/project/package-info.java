/** What is known of each project: its organization, name, owner and place in storage. */
package dev.chatelaine.access.project;
