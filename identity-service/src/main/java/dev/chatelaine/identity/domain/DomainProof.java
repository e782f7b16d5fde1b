package dev.chatelaine.identity.domain;

/** How an organization has shown that a domain is its own. */
public enum DomainProof {
    /** Its record was seen in DNS. */
    DNS,
    /** The operator of this installation vouches for it. */
    OPERATOR
}
