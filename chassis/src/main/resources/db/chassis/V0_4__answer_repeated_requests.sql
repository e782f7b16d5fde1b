-- Answers kept by Idempotency-Key. No status yet: the first request is still being answered.
create table idempotent_request (
    key_hash     bytea       not null primary key,
    request_hash bytea       not null,
    started_at   timestamptz not null,
    status       integer,
    headers      text,
    body         bytea
);

create index idempotent_request_started_at on idempotent_request (started_at);
