/** The commands of {@code ./chatelaine}, one class each. */
package dev.chatelaine.local.command;
