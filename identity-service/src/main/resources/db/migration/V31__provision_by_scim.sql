-- What a directory (SCIM) says of an organization's people. Deleting a row forgets it.
create table scim_user (
    organization_id uuid        not null,
    user_id         uuid        not null,
    user_name       text,
    external_id     text,
    given_name      text,
    family_name     text,
    display_name    text,
    created_at      timestamptz not null,
    -- Deleted by the directory: not shown to it until it creates the person again.
    hidden          boolean     not null default false,
    primary key (organization_id, user_id)
);

-- What a directory calls an organization's teams.
create table scim_group (
    organization_id uuid not null,
    team_id         uuid not null primary key,
    external_id     text
);
