-- Webhooks as they are now.
create table webhook_view (
    webhook_id      uuid        not null primary key,
    organization_id uuid        not null,
    name            text        not null,
    host            text        not null,
    types           text[]      not null,
    project_id      uuid,
    enabled         boolean     not null,
    disabled_why    text,
    created_by      text        not null,
    created_at      timestamptz not null
);

create index webhook_view_organization on webhook_view (organization_id, webhook_id);

-- Where a webhook leads and what signs its deliveries, sealed with the installation's key; and who delivers to it now.
create table webhook_target (
    webhook_id      uuid        not null primary key,
    sealed_address  bytea       not null,
    sealed_secret   bytea       not null,
    sealed_previous bytea,
    previous_until  timestamptz,
    claimed_until   timestamptz not null default '-infinity',
    failing_since   timestamptz
);

-- What is to be told, and what became of it.
create table webhook_delivery (
    delivery_id     uuid        not null primary key default uuidv7(),
    webhook_id      uuid        not null references webhook_target on delete cascade,
    event_id        text        not null,
    type            text        not null,
    document        bytea       not null,
    status          text        not null default 'PENDING',
    attempts        integer     not null default 0,
    created_at      timestamptz not null default now(),
    due_at          timestamptz not null default now(),
    attempted_at    timestamptz,
    answered        integer,
    failure         text,
    unique (webhook_id, event_id)
);

create index webhook_delivery_due on webhook_delivery (due_at) where status = 'PENDING';
create index webhook_delivery_next on webhook_delivery (webhook_id, delivery_id) where status = 'PENDING';
create index webhook_delivery_finished on webhook_delivery (attempted_at) where status <> 'PENDING';
