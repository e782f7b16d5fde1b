package dev.chatelaine.broker.vending;

import dev.chatelaine.broker.ProjectId;
import dev.chatelaine.broker.UserId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Looks leases up. */
@Singleton
class Leases {

    /** The newest first; a null project or user is every one. */
    @Transactional
    List<LeaseView> before(UUID before, ProjectId project, UserId user, int most) {
        return LeaseView.of(project == null ? null : project.value(), user == null ? null : user.value(), before, most);
    }
}
