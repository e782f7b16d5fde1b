/**
 * AuthZEN Authorization API 1.0: the questions that enforcement points ask. {@link
 * dev.chatelaine.access.authzen.EvaluationResource} answers whether somebody may do something, one question or many at a
 * time; {@link dev.chatelaine.access.authzen.SearchResource} who may, to what, and what; {@link
 * dev.chatelaine.access.authzen.ConfigurationResource} says where all this is.
 *
 * <p>{@link dev.chatelaine.access.authzen.Audience} says who may ask about whom. A {@link
 * dev.chatelaine.access.authzen.Consultation} holds one moment's knowledge and asks the one rule. Requests are read as the
 * standard says: what is unknown is ignored, what is wrong is 400.
 */
package dev.chatelaine.access.authzen;
