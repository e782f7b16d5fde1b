-- Read model: modules, and who has which role in them. A principal is written as user:UUID or team:UUID.
create table module_view (
    module_id       uuid        not null primary key,
    organization_id uuid        not null,
    name            text        not null,
    product         text        not null,
    created_at      timestamptz not null
);

create index module_view_organization on module_view (organization_id, module_id);

create table module_role_view (
    module_id  uuid        not null,
    principal  text        not null,
    role       text        not null,
    starts_at  timestamptz,
    ends_at    timestamptz,
    reason     text,
    granted_by uuid        not null,
    granted_at timestamptz not null,
    primary key (module_id, principal)
);

create index module_role_view_principal on module_role_view (principal);

-- Read model: spaces, their collaborators and what they are attached to (module:UUID or project:UUID).
create table space_view (
    space_id        uuid        not null primary key,
    organization_id uuid        not null,
    name            text        not null,
    connection_id   uuid,
    bucket          text,
    prefix          text,
    module_id       uuid,
    restricted      boolean     not null,
    created_at      timestamptz not null
);

create index space_view_organization on space_view (organization_id, space_id);
create index space_view_module on space_view (module_id);

create table collaborator_view (
    space_id   uuid        not null,
    principal  text        not null,
    role       text        not null,
    starts_at  timestamptz,
    ends_at    timestamptz,
    reason     text,
    granted_by uuid        not null,
    granted_at timestamptz not null,
    primary key (space_id, principal)
);

create index collaborator_view_principal on collaborator_view (principal);

create table space_attachment_view (
    space_id    uuid        not null,
    scope       text        not null,
    attached_by uuid        not null,
    attached_at timestamptz not null,
    primary key (space_id, scope)
);

create index space_attachment_view_scope on space_attachment_view (scope);

-- The module that a project was made with, if any.
alter table project_view add column module_id uuid;
