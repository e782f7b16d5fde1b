-- What project-service says about projects.
create table project_view (
    project_id      uuid not null primary key,
    organization_id uuid not null,
    name            text not null,
    owner_id        uuid not null,
    connection_id   text not null,
    bucket          text not null,
    prefix          text not null
);

-- Every entry of every project's team, in its present standing. Nobody holds it until an invited person accepts.
create table team_entry_view (
    entry_id      uuid        not null primary key,
    project_id    uuid        not null,
    user_id       uuid,
    status        text        not null,
    project_level text        not null,
    flow_level    text        not null,
    base_level    text        not null,
    bench_level   text        not null,
    upload        boolean     not null,
    download      boolean     not null,
    starts_at     timestamptz,
    ends_at       timestamptz,
    reason        text,
    origin_id     text        not null,
    origin_type   text        not null,
    origin_time   timestamptz not null,
    origin_actor  text        not null
);

create index team_entry_view_project on team_entry_view (project_id, user_id);
create index team_entry_view_user on team_entry_view (user_id, project_id);

-- What identity-service says about members of organizations and about accounts.
create table organization_member_view (
    organization_id uuid    not null,
    user_id         uuid    not null,
    administrator   boolean not null,
    active          boolean not null,
    primary key (organization_id, user_id)
);

create index organization_member_view_user on organization_member_view (user_id);

create table deactivated_user_view (
    user_id uuid not null primary key
);

-- Names and addresses; the only personal data here, deleted when identity-service forgets a person.
create table person_view (
    user_id   uuid not null primary key,
    full_name text,
    email     text
);
