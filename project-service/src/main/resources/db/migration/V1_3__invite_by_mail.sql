-- The addresses that invitee ids stand for. They are nowhere else, and deleting a row forgets them.
create table invitee (
    invitee_id      uuid not null primary key,
    organization_id uuid not null,
    address         text not null,
    unique (organization_id, address)
);

create index invitee_address on invitee (address);

-- What the link in the latest mail of an invitation is recognised by. The token itself is in the mail alone.
create table invitation_token (
    entry_id   uuid        not null primary key,
    project_id uuid        not null,
    hash       bytea       not null unique,
    made_at    timestamptz not null
);

-- Mails to be sent; a row goes when the mail server has taken its mail. Holds neither address nor token.
create table invitation_mail (
    entry_id   uuid        not null primary key,
    project_id uuid        not null,
    order_id   uuid        not null,
    expires_at timestamptz not null,
    due_at     timestamptz not null,
    attempts   integer     not null
);

create index invitation_mail_due on invitation_mail (due_at);
