/**
 * Names that others have for our people and places. An administrator registers them; {@link
 * dev.chatelaine.access.alias.AliasRegister} keeps them in a table, because they may be personal data, and {@link
 * dev.chatelaine.access.alias.Aliases} holds them all in memory on every replica. With a person go their aliases.
 */
package dev.chatelaine.access.alias;
