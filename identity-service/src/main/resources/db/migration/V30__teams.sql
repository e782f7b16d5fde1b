-- Read model: teams by id.
create table team (
    team_id         uuid    not null primary key,
    organization_id uuid    not null,
    name            text    not null,
    description     text    not null,
    lead_id         uuid,
    roles           text[]  not null,
    platform_roles  text[]  not null,
    cpu_cores       integer,
    memory_bytes    bigint,
    storage_bytes   bigint,
    apps            integer,
    workflows       integer,
    workspaces      integer
);

create index team_organization on team (organization_id, team_id);

-- Read model: who is in which team.
create table team_member (
    team_id         uuid not null,
    user_id         uuid not null,
    organization_id uuid not null,
    role            text not null,
    primary key (team_id, user_id)
);

create index team_member_user on team_member (user_id, organization_id);

-- Read model beside the organizations of a user: what their teams give.
create table membership_team (
    team_id         uuid   not null primary key,
    organization_id uuid   not null,
    name            text   not null,
    roles           text[] not null,
    platform_roles  text[] not null
);

create table membership_team_member (
    team_id uuid not null,
    user_id uuid not null,
    role    text not null,
    primary key (team_id, user_id)
);

create index membership_team_member_user on membership_team_member (user_id);
