-- Every event of the other services.
create table activity_view (
    event_id        text        not null primary key,
    type            text        not null,
    time            timestamptz not null,
    actor           text        not null,
    organization_id uuid,
    project_id      uuid,
    subject         text        not null,
    source          text        not null,
    data            text        not null
);

create index activity_view_project on activity_view (project_id, time desc, event_id desc);
create index activity_view_organization on activity_view (organization_id, time desc, event_id desc);

-- To which organization the events of a project belong; most of them do not say.
create table activity_project_view (
    project_id      uuid not null primary key,
    organization_id uuid not null
);

create index activity_project_view_organization on activity_project_view (organization_id);
