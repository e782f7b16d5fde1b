-- Read model: who has asked to join which project, and what became of it.
create table join_request_view (
    request_id uuid        not null primary key,
    project_id uuid        not null,
    user_id    uuid        not null,
    message    text,
    asked_at   timestamptz not null,
    expires_at timestamptz not null,
    status     text        not null,
    reason     text
);

create index join_request_view_project on join_request_view (project_id, request_id);
create index join_request_view_user on join_request_view (user_id, request_id);
