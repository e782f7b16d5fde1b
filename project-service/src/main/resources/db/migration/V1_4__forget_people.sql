-- Whose addresses were deleted. Nothing but the id: it tells a tombstone that is read again from a new one.
create table forgotten_person (
    user_id uuid not null primary key
);
