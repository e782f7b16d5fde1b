package dev.chatelaine.identity.scim;

import com.github.f4b6a3.uuid.UuidCreator;
import de.captaingoldfish.scim.sdk.common.constants.enums.SortOrder;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.endpoints.features.EndpointType;
import de.captaingoldfish.scim.sdk.server.filter.FilterNode;
import de.captaingoldfish.scim.sdk.server.response.PartialListResponse;
import dev.chatelaine.chassis.json.WireText;
import dev.chatelaine.identity.TeamId;
import dev.chatelaine.identity.team.Teams;
import dev.chatelaine.identity.team.Teams.TeamOfPeople;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.List;

/** SCIM groups are the teams of the caller's organization; to the caller, no others exist. */
@Singleton
@Typed(GroupHandler.class)
class GroupHandler extends ResourceHandler<Group> {

    private static final String NONE = "There is no such group.";

    private final Grouping grouping;
    private final GroupDocuments documents;
    private final Teams teams;
    private final Validator validator;

    GroupHandler(Grouping grouping, GroupDocuments documents, Teams teams, Validator validator) {
        this.grouping = grouping;
        this.documents = documents;
        this.teams = teams;
        this.validator = validator;
    }

    @Override
    public Group createResource(Group group, Context context) {
        var client = ScimContext.client(context);
        var id = new TeamId(UuidCreator.getTimeOrderedEpoch());
        var draft = GroupDraft.read(group, validator);
        grouping.create(client, id, draft);
        return write(
                client,
                teams.find(client.organizationId(), id)
                        .orElseGet(() -> new TeamOfPeople(id, draft.name(), draft.members())));
    }

    @Override
    public Group getResource(
            String id, List<SchemaAttribute> attributes, List<SchemaAttribute> excluded, Context context) {
        var client = ScimContext.client(context);
        return write(client, find(client, id));
    }

    @Override
    public Group getResourceForUpdate(
            String id,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded,
            Context context,
            EndpointType endpoint) {
        if (endpoint == EndpointType.PATCH) ScimContext.of(context).patches(getResource(id, null, null, context));
        return getResource(id, attributes, excluded, context);
    }

    @Override
    public PartialListResponse<Group> listResources(
            long startIndex,
            int count,
            FilterNode filter,
            SchemaAttribute sortBy,
            SortOrder sortOrder,
            List<SchemaAttribute> attributes,
            List<SchemaAttribute> excluded,
            Context context) {
        var organization = ScimContext.client(context).organizationId();
        return new Listing(startIndex, count, filter, sortBy, sortOrder)
                .of(teams.of(organization), documents.of(organization), getServiceProvider());
    }

    @Override
    public Group updateResource(Group group, Context context) {
        var client = ScimContext.client(context);
        var team = find(client, group.getId().orElse(""));
        var patched = ScimContext.of(context).patched();
        var before = patched == null ? write(client, team) : patched;
        grouping.change(client, team.teamId(), GroupDraft.read(before, validator), GroupDraft.read(group, validator));
        return write(client, find(client, team.teamId().toString()));
    }

    @Override
    public void deleteResource(String id, Context context) {
        var client = ScimContext.client(context);
        grouping.delete(client, find(client, id).teamId());
    }

    private TeamOfPeople find(ScimClient client, String id) {
        return WireText.uuid(id)
                .flatMap(uuid -> teams.find(client.organizationId(), new TeamId(uuid)))
                .orElseThrow(() -> ScimRefusal.unknown(NONE));
    }

    private Group write(ScimClient client, TeamOfPeople team) {
        return documents.of(client.organizationId()).apply(team);
    }
}
