-- Read models: resources of projects, and those they are shared with.
create table resource_view (
    resource_id     uuid        not null primary key,
    organization_id uuid        not null,
    project_id      uuid        not null,
    space_id        uuid,
    moving          boolean     not null,
    next_space_id   uuid,
    type            text        not null,
    inherits        boolean     not null,
    name            text        not null,
    path            text,
    owner_id        uuid        not null,
    visibility      text        not null,
    deleted         boolean     not null,
    registered_at   timestamptz not null
);

create index resource_view_project on resource_view (project_id, resource_id);
create index resource_view_owner on resource_view (owner_id);
create index resource_view_shown on resource_view (organization_id) where visibility = 'ALL_USERS';

create table resource_share_view (
    resource_id uuid        not null,
    principal   text        not null,
    level       text        not null,
    ends_at     timestamptz,
    reason      text,
    shared_by   uuid        not null,
    shared_at   timestamptz not null,
    primary key (resource_id, principal)
);

create index resource_share_view_principal on resource_share_view (principal);
