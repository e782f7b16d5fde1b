package dev.chatelaine.identity.scim;

import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.filter.AttributeExpressionLeaf;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.identity.UserId;
import dev.chatelaine.identity.team.Teams;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Predicate;

/** SCIM users are the members of the caller's organization; to the caller, nobody else exists. */
@Singleton
@Typed(UserHandler.class)
class UserHandler extends ResourceHandler<User> {

    private final Provisioning provisioning;
    private final Roster roster;
    private final Teams teams;
    private final Validator validator;

    UserHandler(Provisioning provisioning, Roster roster, Teams teams, Validator validator) {
        this.provisioning = provisioning;
        this.roster = roster;
        this.teams = teams;
        this.validator = validator;
    }

    @Override
    public User createResource(User user, Context context) {
        var client = ScimContext.client(context);
        return write(client, provisioning.create(client, UserDraft.read(user, validator)));
    }

    @Override
    public User getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded, Context context) {
        var client = ScimContext.client(context);
        return write(client, provisioning.find(client, user(id)));
    }

    @Override
    public PartialListResponse<User> listResources(
            long startIndex,
            int count,
            FilterNode filter,
            SchemaAttribute sortBy,
            SortOrder sortOrder,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded,
            Context context) {
        var organization = ScimContext.client(context).organizationId();
        var teamsThere = teams.of(organization);
        return new Listing(startIndex, count, filter, sortBy, sortOrder)
                .of(roster.of(organization), listed -> UserDocuments.write(listed, teamsThere), getServiceProvider());
    }

    @Override
    public User updateResource(User user, Context context) {
        var client = ScimContext.client(context);
        var id = user(user.getId().orElse(""));
        return write(client, provisioning.replace(client, id, UserDraft.read(user, validator)));
    }

    @Override
    public void deleteResource(String id, Context context) {
        provisioning.delete(ScimContext.client(context), user(id));
    }

    /** Before they create somebody, directories ask for the userName: that needs no look at everybody's document. */
    private static Predicate<Roster.Listed> mayMatch(FilterNode filter) {
        boolean byUserName = filter instanceof AttributeExpressionLeaf leaf
                && leaf.getComparator() == Comparator.EQ
                && leaf.getShortName().equals("userName")
                && leaf.getStringValue().isPresent();
        if (!byUserName) return _ -> true;
        var userName = ((AttributeExpressionLeaf) filter).getStringValue().orElseThrow();
        return listed -> listed.isCalled(userName);
    }

    private User write(ScimClient client, Roster.Listed listed) {
        return UserDocuments.write(listed, teams.of(client.organizationId(), listed.userId()));
    }

    private static UserId user(String id) {
        return WireText.uuid(id).map(UserId::new).orElseThrow(() -> ScimRefusal.unknown("There is no such user."));
    }
}
