/** Tests of the whole: a stack of its own, started by {@code ./chatelaine} as people start theirs, and used from outside. */
package dev.chatelaine.local.system;
