-- The keys of storage connections. The secret is sealed with the installation's key, and opened only to ask for a session.
create table connection_secret (
    connection_id uuid  not null primary key,
    access_key_id text  not null,
    sealed_secret bytea not null
);

-- Read model: storage connections by id.
create table storage_connection_view (
    connection_id   uuid        not null primary key,
    organization_id uuid        not null,
    name            text        not null,
    provider        text        not null,
    endpoint        text        not null,
    region          text        not null,
    role_arn        text        not null,
    probe_bucket    text        not null,
    registered_by   uuid        not null,
    registered_at   timestamptz not null,
    verified_at     timestamptz
);

create index storage_connection_view_organization on storage_connection_view (organization_id, connection_id);

-- Read model: keys that were handed out.
create table lease_view (
    lease_id      uuid        not null primary key,
    project_id    uuid        not null,
    user_id       uuid        not null,
    connection_id uuid        not null,
    bucket        text        not null,
    prefix        text        not null,
    capabilities  text[]      not null,
    vended_at     timestamptz not null,
    expires_at    timestamptz not null
);

create index lease_view_project on lease_view (project_id, lease_id);
create index lease_view_user on lease_view (user_id, lease_id);

-- What identity-service says about members of organizations.
create table organization_member_view (
    organization_id uuid    not null,
    user_id         uuid    not null,
    administers     boolean not null,
    active          boolean not null,
    primary key (organization_id, user_id)
);

create index organization_member_view_user on organization_member_view (user_id);
