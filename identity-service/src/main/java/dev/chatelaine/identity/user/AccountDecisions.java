package dev.chatelaine.identity.user;

import static dev.chatelaine.identity.user.AccountProblem.ACCOUNT_SHARED;
import static dev.chatelaine.identity.user.AccountProblem.ORGANIZATION_ADMINISTRATOR_REQUIRED;
import static dev.chatelaine.identity.user.AccountProblem.ORGANIZATION_MANAGER_REQUIRED;
import static dev.chatelaine.identity.user.AccountProblem.ORGANIZATION_MEMBER_UNKNOWN;
import static dev.chatelaine.identity.user.AccountProblem.ORGANIZATION_UNKNOWN;
import static dev.chatelaine.identity.user.AccountProblem.OWN_SECOND_FACTOR;

import dev.chatelaine.chassis.domain.Rejected;
import dev.chatelaine.identity.user.UserCommand.AccountCommand;
import dev.chatelaine.identity.user.UserCommand.ForgetUser;
import dev.chatelaine.identity.user.UserCommand.ResetSecondFactor;
import dev.chatelaine.identity.user.UserEvent.SecondFactorReset;
import java.util.List;

/**
 * What concerns an account as a whole. An organization decides about it only if the account belongs to no other, or if
 * the person's address lies in a domain of the organization's: nobody acts on what is another's too.
 */
final class AccountDecisions {

    private AccountDecisions() {}

    static List<UserEvent> reset(ResetSecondFactor c, User.State state) {
        if (!c.actor().belongs()) throw new Rejected(ORGANIZATION_UNKNOWN);
        if (!c.actor().manages()) throw new Rejected(ORGANIZATION_MANAGER_REQUIRED);
        if (state.forgotten() || !state.memberOf(c.organizationId())) throw new Rejected(ORGANIZATION_MEMBER_UNKNOWN);
        if (c.administrator() && !c.actor().administers()) throw new Rejected(ORGANIZATION_ADMINISTRATOR_REQUIRED);
        // A stolen session must not be enough to get rid of what protects the account.
        if (c.actor().userId().equals(c.userId())) throw new Rejected(OWN_SECOND_FACTOR);
        requireNotShared(c, state);
        return List.of(new SecondFactorReset(c.userId(), c.organizationId()));
    }

    /** False if there is nothing to do, or if it was only asked whether it might be done. */
    static boolean mayBeForgotten(ForgetUser c, User.State state) {
        boolean byThemself = c.organizationId() == null && c.actor().userId().equals(c.userId());
        if (!byThemself) requireAdministrator(c);
        if (state.forgotten()) return false;
        if (!byThemself) requireOwn(c, state);
        return !c.onlyAsk();
    }

    private static void requireAdministrator(ForgetUser c) {
        if (!c.actor().belongs()) throw new Rejected(ORGANIZATION_UNKNOWN);
        if (!c.actor().administers()) throw new Rejected(ORGANIZATION_ADMINISTRATOR_REQUIRED);
    }

    private static void requireOwn(ForgetUser c, User.State state) {
        // Whoever has left by their own will is not the organization's any more; the first step is to leave, though.
        boolean theirs = c.onlyAsk() ? state.hasNotLeft(c.organizationId()) : state.heardOf(c.organizationId());
        if (!theirs) throw new Rejected(ORGANIZATION_MEMBER_UNKNOWN);
        requireNotShared(c, state);
    }

    private static void requireNotShared(AccountCommand c, User.State state) {
        if (state.memberBesides(c.organizationId()) && !c.addressOwned()) throw new Rejected(ACCOUNT_SHARED);
    }
}
