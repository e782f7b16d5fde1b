-- Read model: each project as it is now.
create table project_view (
    project_id      uuid        not null primary key,
    organization_id uuid        not null,
    name            text        not null,
    owner_id        uuid        not null,
    connection_id   uuid        not null,
    bucket          text        not null,
    prefix          text        not null,
    created_at      timestamptz not null
);

create index project_view_organization on project_view (organization_id);

-- Read model: the teams. The user is whoever accepted or rejected; the principal is whom the entry is for.
create table team_entry_view (
    entry_id       uuid        not null primary key,
    project_id     uuid        not null,
    principal_type text        not null,
    principal_id   uuid        not null,
    user_id        uuid,
    project_role   text        not null,
    flow_role      text        not null,
    base_role      text        not null,
    bench_role     text        not null,
    upload         boolean     not null,
    download       boolean     not null,
    starts_at      timestamptz,
    ends_at        timestamptz,
    reason         text,
    status         text        not null,
    expires_at     timestamptz,
    invited_by     uuid        not null,
    invited_at     timestamptz not null
);

create index team_entry_view_project on team_entry_view (project_id, entry_id);
create index team_entry_view_principal on team_entry_view (principal_id);
create index team_entry_view_user on team_entry_view (user_id);
