-- Each entry is kept as it was published and seals the one before it in its partition. What is there has neither
-- document nor place, so the log is built anew from the topics.
drop table activity_view;
drop table activity_project_view;
delete from projection_position where projection = 'activity';
delete from projection_stream where projection = 'activity';

create table activity_view (
    event_id        text        not null primary key,
    type            text        not null,
    time            timestamptz not null,
    actor           text        not null,
    organization_id uuid,
    project_id      uuid,
    subject         text        not null,
    source          text        not null,
    topic           text        not null,
    partition       integer     not null,
    record_offset   bigint      not null,
    document        bytea       not null,
    previous_hash   bytea       not null,
    hash            bytea       not null,
    unique (topic, partition, record_offset)
);

create index activity_view_project on activity_view (project_id, time desc, event_id desc);
create index activity_view_organization on activity_view (organization_id, time desc, event_id desc);

-- To which organization a stream belongs, as its first event says; most of the later ones do not.
create table activity_stream_view (
    stream_id       text not null primary key,
    organization_id uuid not null
);

-- What came before the first event of its project waits for it.
create index activity_view_waiting on activity_view ((project_id::text)) where organization_id is null and project_id is not null;

-- The end of the chain of each partition. Building the log anew begins it again, but forgets not how far it once came.
create table chain_view (
    topic           text    not null,
    partition       integer not null,
    last_offset     bigint  not null,
    last_hash       bytea   not null,
    entries         bigint  not null,
    furthest_offset bigint  not null,
    primary key (topic, partition)
);

-- What a chain had come to at some time. They stay when entries are dropped, and when the log is built anew.
create table chain_anchor (
    topic       text        not null,
    partition   integer     not null,
    last_offset bigint      not null,
    entries     bigint      not null,
    hash        bytea       not null,
    anchored_at timestamptz not null,
    dropped_at  timestamptz,
    primary key (topic, partition, last_offset)
);
