/**
 * The read side: who may do what, why, and what has happened. It changes nothing of the other services'; it listens to
 * them and answers questions.
 *
 * <ul>
 *   <li>{@code decision} is the one rule of effective access, a pure function.
 *   <li>{@code project}, {@code grant}, {@code organization} and {@code person} each keep a read model of what the other
 *       services publish.
 *   <li>{@code effective} puts these together, asks the rule, and answers over REST.
 *   <li>{@code authzen} answers what applications ask, in the standard's words; {@code naming} and {@code alias} know
 *       whom and what they mean.
 *   <li>{@code activity} keeps and shows everything that has happened.
 *   <li>{@code chain} and {@code verification} let nobody change that unnoticed.
 *   <li>{@code webhook} knows where organizations want to be told of it, and {@code delivery} tells them.
 * </ul>
 *
 * <p>This package holds the ids by which the features know the same things.
 */
package dev.chatelaine.access;
