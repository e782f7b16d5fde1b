-- Read model of identity's events: organizations and who belongs to them.
create table organization_view (
    organization_id uuid not null primary key,
    name            text not null
);

create table organization_member_view (
    organization_id uuid    not null,
    user_id         uuid    not null,
    roles           text[]  not null,
    active          boolean not null,
    primary key (organization_id, user_id)
);

create index organization_member_view_user on organization_member_view (user_id);

create table deactivated_user_view (
    user_id uuid not null primary key
);

-- Names and addresses of those who have not been forgotten.
create table person_view (
    user_id   uuid not null primary key,
    full_name text,
    email     text
);

-- Read model of the broker's events: who answers for which storage connection, and until when keys live.
create table connection_view (
    connection_id   uuid not null primary key,
    organization_id uuid not null,
    registered_by   uuid not null
);

create table lease_view (
    lease_id   uuid        not null primary key,
    project_id uuid        not null,
    user_id    uuid        not null,
    expires_at timestamptz not null
);

create index lease_view_holder on lease_view (project_id, user_id, expires_at);
