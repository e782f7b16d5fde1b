/** The parts of the local stack, one class each; {@link dev.chatelaine.local.part.Parts} lists them. */
package dev.chatelaine.local.part;
