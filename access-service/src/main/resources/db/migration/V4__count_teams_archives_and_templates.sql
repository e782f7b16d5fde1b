-- What a team was given counts for its members.
alter table team_entry_view add column team_id uuid;
alter table team_entry_view add column role_templates uuid[] not null default '{}';

create index team_entry_view_team on team_entry_view (team_id, project_id);

create table team_member_view (
    team_id uuid not null,
    user_id uuid not null,
    primary key (team_id, user_id)
);

create index team_member_view_user on team_member_view (user_id);

-- In an archived project nothing may be changed.
alter table project_view add column archived boolean not null default false;

-- What role templates give, as they are defined now.
create table role_template_view (
    role_id     uuid not null primary key,
    name        text not null,
    permissions text not null
);
