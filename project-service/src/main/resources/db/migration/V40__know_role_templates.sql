-- Read models: types of resources and role templates of organizations and projects, and which entries name which template.
create table resource_type_view (
    resource_type_id uuid   not null primary key,
    organization_id  uuid   not null,
    name             text   not null,
    actions          text[] not null
);

create index resource_type_view_organization on resource_type_view (organization_id, resource_type_id);

create table role_view (
    role_id     uuid    not null primary key,
    scope_type  text    not null,
    scope_id    uuid    not null,
    name        text    not null,
    category    text    not null,
    permissions text    not null,
    deleted     boolean not null
);

create index role_view_scope on role_view (scope_id, role_id);

create table role_use_view (
    used_by text not null,
    role_id uuid not null,
    primary key (used_by, role_id)
);

create index role_use_view_role on role_use_view (role_id);
