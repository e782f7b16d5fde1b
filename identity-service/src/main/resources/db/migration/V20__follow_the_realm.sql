-- How far the realm's own history has been read, and by which replica just now.
create table realm_feed (
    name         text        not null primary key,
    read_up_to   timestamptz not null,
    holder       uuid,
    held_until   timestamptz not null
);

insert into realm_feed (name, read_up_to, held_until) values
    ('sign-ins', timestamptz '1970-01-01 00:00:00Z', timestamptz '1970-01-01 00:00:00Z'),
    ('administration', timestamptz '1970-01-01 00:00:00Z', timestamptz '1970-01-01 00:00:00Z');

-- What was read already of the stretch that is read again and again, because Keycloak stores late what began early.
create table realm_entry (
    feed     text        not null,
    entry_id text        not null,
    at       timestamptz not null,
    primary key (feed, entry_id)
);

create index realm_entry_at on realm_entry (feed, at);
