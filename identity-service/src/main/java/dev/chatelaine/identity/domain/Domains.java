package dev.chatelaine.identity.domain;

import dev.chatelaine.identity.OrganizationId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Whose people have addresses in a domain: what every feature of this service may ask. */
@Singleton
public class Domains {

    /** The organization that has proven to own exactly the domain of this address; a domain above it says nothing. */
    @Transactional
    public Optional<OrganizationId> ownerOf(String emailAddress) {
        return DomainName.ofAddress(emailAddress)
                .flatMap(name -> DomainView.findOwned(name.value()))
                .map(view -> new OrganizationId(view.organizationId));
    }
}
