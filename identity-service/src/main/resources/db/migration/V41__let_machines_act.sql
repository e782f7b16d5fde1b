-- Read model: the service accounts of organizations. Their secrets are in the realm alone.
create table service_account (
    service_account_id uuid        not null primary key,
    organization_id    uuid        not null,
    user_id            uuid        not null unique,
    name               text        not null,
    permissions        text[]      not null,
    created_at         timestamptz not null,
    secret_made_at     timestamptz not null
);

create index service_account_organization on service_account (organization_id, service_account_id);
