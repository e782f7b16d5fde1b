-- Read model: what each member was at each time. The source is the organization itself, for what was given by name, or
-- a team; the last row of a source says what it gives now, and whether it counts.
create table member_roles (
    organization_id    uuid        not null,
    user_id            uuid        not null,
    source_id          uuid        not null,
    sequence           bigint      not null,
    changed_at         timestamptz not null,
    counts             boolean     not null,
    organization_roles text[]      not null,
    platform_roles     text[]      not null,
    primary key (organization_id, user_id, source_id, sequence)
);

create index member_roles_source on member_roles (source_id, user_id, sequence);

-- Read model: what each team gives to its members.
create table team_roles (
    team_id            uuid   not null primary key,
    organization_roles text[] not null,
    platform_roles     text[] not null
);

-- Read model: of whom an organization demands a second factor, since when, and when the grace ends.
create table second_factor_duty (
    organization_id uuid        not null,
    user_id         uuid        not null,
    required_since  timestamptz not null,
    due_at          timestamptz not null,
    primary key (organization_id, user_id)
);

create index second_factor_duty_user on second_factor_duty (user_id, due_at);
