/** The public API as a program outside sees it: used by the demo, by the first start and by the system tests. */
package dev.chatelaine.local.api;
