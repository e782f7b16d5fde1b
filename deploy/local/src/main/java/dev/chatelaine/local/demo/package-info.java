/**
 * The story of Ada and Bob, played through the public API alone.
 *
 * <p>{@link dev.chatelaine.local.demo.Demo} names the chapters; each chapter is a class whose methods are its sentences.
 */
package dev.chatelaine.local.demo;
