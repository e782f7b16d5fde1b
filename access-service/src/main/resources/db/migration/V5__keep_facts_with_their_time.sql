-- Everything that is or was so about access, from the event that said so to the one that said otherwise.
create table fact (
    fact_id         bigint      generated always as identity primary key,
    kind            text        not null,
    fact_key        text        not null,
    organization_id uuid,
    value           text        not null,
    since           timestamptz not null,
    until           timestamptz
);

create unique index fact_now on fact (kind, fact_key text_pattern_ops) where until is null;
create index fact_of_organization on fact (organization_id, since);

-- What is kept as facts now, for which they are read from the first event.
drop table project_view;
drop table team_entry_view;
drop table organization_member_view;
drop table deactivated_user_view;
drop table disabled_organization_view;
drop table team_member_view;
drop table role_template_view;

delete from projection_position where projection in ('project', 'grant', 'standing', 'team-member', 'role-template');
delete from projection_stream where projection in ('project', 'grant', 'standing', 'team-member', 'role-template');
