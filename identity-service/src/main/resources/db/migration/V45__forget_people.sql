-- Who was forgotten. Nothing but the id, so that a late word about the person is not written down again.
create table forgotten_person (
    user_id uuid not null primary key
);

-- Whom is being forgotten: from the organizations' consent until it is in the person's history. A row that stays is
-- what a crash left behind; the work goes on where it stopped.
create table forgetting_order (
    user_id         uuid        not null primary key,
    organization_id uuid,
    actor_id        uuid        not null,
    address_owned   boolean     not null,
    ordered_at      timestamptz not null
);
