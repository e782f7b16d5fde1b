/**
 * The questions about access and their answers: what may this person do here, who may do anything here, what may this
 * person do anywhere. {@link dev.chatelaine.access.effective.AccessReader} collects what is known and asks the one rule
 * of {@code decision}; {@link dev.chatelaine.access.effective.Asker} says who may ask; {@link
 * dev.chatelaine.access.effective.Knowledge} refuses to answer on old knowledge.
 */
package dev.chatelaine.access.effective;
