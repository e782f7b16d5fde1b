/**
 * Sessions: short-lived keys that can do no more than their policy says.
 *
 * <p>A {@link dev.chatelaine.broker.session.Scope} is a place in a bucket; a set of
 * {@link dev.chatelaine.broker.Capability capabilities} is what somebody may do there.
 * {@link dev.chatelaine.broker.session.SessionPolicy} writes the two as an IAM policy, in the dialect of the
 * {@link dev.chatelaine.broker.Provider}, or refuses: a place that cannot be written safely gets no policy at
 * all. {@link dev.chatelaine.broker.session.SessionIssuer} sends it to the provider's AssumeRole.
 *
 * <p>Registering a connection probes with such a session; vending hands one out.
 */
package dev.chatelaine.broker.session;
