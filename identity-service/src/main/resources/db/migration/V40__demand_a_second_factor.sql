-- Read model: all that an organization's policy ever said; the last row counts now.
create table security_policy (
    organization_id    uuid        not null,
    sequence           bigint      not null,
    changed_at         timestamptz not null,
    required_of        text        not null,
    organization_roles text[]      not null,
    platform_roles     text[]      not null,
    grace_days         integer     not null,
    review_cadence_days integer    not null,
    primary key (organization_id, sequence)
);
