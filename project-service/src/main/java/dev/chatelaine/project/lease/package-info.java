/** Until when the keys live that somebody holds, as the credential broker tells: what removal cannot take back at once. */
package dev.chatelaine.project.lease;
