-- What each person has besides the password, as the realm last said, and what the realm was last told to demand. It is
-- no read model: what was told to the realm cannot be learned from events.
create table second_factor_account (
    user_id             uuid        not null primary key,
    enrolled            boolean     not null default false,
    enrolled_since      timestamptz,
    recovery_codes_left integer     not null default 0,
    last_enrolled_at    timestamptz,
    changes             bigint      not null default 1,
    looked_up           bigint      not null default 0,
    demanded            boolean     not null default false,
    attempts            integer     not null default 0,
    next_attempt_at     timestamptz not null default now()
);

create index second_factor_account_next on second_factor_account (next_attempt_at);
