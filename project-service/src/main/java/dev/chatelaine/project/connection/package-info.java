/** Who answers for which storage connection, as the credential broker tells: they may hand out the data it reaches. */
package dev.chatelaine.project.connection;
