-- Machines whose client was to be opened in the realm. A row that stays is what a crash left behind: its client is
-- closed again, and nobody ever saw its secret.
create table service_account_opening (
    service_account_id uuid        not null primary key,
    started_at         timestamptz not null
);
