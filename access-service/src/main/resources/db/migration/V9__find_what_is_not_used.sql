-- When keys were last vended to somebody in a project.
create table use_view (
    project_id uuid        not null,
    user_id    uuid        not null,
    last_at    timestamptz not null,
    primary key (project_id, user_id)
);
