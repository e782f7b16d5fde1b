-- Whose access may have changed, or will by the clock; gone once it was looked at.
create table announcement_note (
    note_id         bigint      generated always as identity primary key,
    organization_id uuid,
    user_id         uuid,
    team_id         uuid,
    scope_type      text,
    scope_id        uuid,
    because         text,
    stream_id       text,
    sequence        bigint      not null,
    due_at          timestamptz not null
);

create index announcement_note_due on announcement_note (due_at, note_id);
create index announcement_note_later on announcement_note (user_id, scope_id) where because is null;
