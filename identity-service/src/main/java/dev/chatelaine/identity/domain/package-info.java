/**
 * Which mail domains belong to an organization: the people whose addresses lie in one are its own, and need not be asked.
 *
 * <p>An administrator claims a domain and publishes a TXT record that names the organization; once the record is seen, the
 * domain is proven. A claim proves nothing and keeps nobody else from claiming, but a domain has one proven owner: each
 * domain name is a stream of its own, so that the rule cannot be raced. The operator may vouch for domains by
 * configuration, where there is no DNS that could be asked.
 *
 * <p>Start reading at {@link dev.chatelaine.identity.domain.Domain}; others ask {@link
 * dev.chatelaine.identity.domain.Domains}.
 */
package dev.chatelaine.identity.domain;
