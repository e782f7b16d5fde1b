-- Who signed in, or tried to, when and from where. Personal data: it is deleted when it is old, and with the person.
create table sign_in (
    event_id          text        not null primary key,
    user_id           uuid        not null,
    at                timestamptz not null,
    outcome           text        not null,
    reason            text,
    client_id         text,
    ip_address        text,
    identity_provider text
);

create index sign_in_user on sign_in (user_id, at desc, event_id desc);
create index sign_in_at on sign_in (at);

-- When a person was last seen to use their account.
create table last_active (
    user_id uuid        not null primary key,
    at      timestamptz not null
);
