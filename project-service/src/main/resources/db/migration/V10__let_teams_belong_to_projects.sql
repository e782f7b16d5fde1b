-- What entries may give besides roles, and who may answer for them.
alter table team_entry_view
    add role_templates        uuid[]  not null default '{}',
    add other_address_allowed boolean not null default false,
    add with_other_address    boolean not null default false;

-- Read model of identity's events: the organizations' teams, and what people inherit from them. Deleted ones keep their
-- row: lists of projects still name them.
create table organization_team_view (
    team_id         uuid    not null primary key,
    organization_id uuid    not null,
    name            text    not null,
    roles           text[]  not null,
    deleted         boolean not null
);

create table organization_team_member_view (
    team_id uuid not null,
    user_id uuid not null,
    primary key (team_id, user_id)
);

create index organization_team_member_view_user on organization_team_member_view (user_id);
