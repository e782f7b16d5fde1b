-- Rows on their way to compacted topics. A null value means that the key is forgotten.
create table keyed_outbox (
    id    bigint generated always as identity primary key,
    topic text not null,
    key   text not null,
    value bytea
);
