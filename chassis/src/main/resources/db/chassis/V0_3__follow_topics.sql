-- How far each projection has read each partition; moves in the transaction that changes the read model.
create table projection_position (
    projection  text    not null,
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    primary key (projection, topic, partition)
);

-- The last event of each stream that each projection has applied: tells duplicates from new events and from holes.
create table projection_stream (
    projection text   not null,
    stream_id  text   not null,
    sequence   bigint not null,
    primary key (projection, stream_id)
);
