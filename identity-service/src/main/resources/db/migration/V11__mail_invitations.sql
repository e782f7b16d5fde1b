-- Mails to be sent; a row goes when its mail is out. The address is in the table of invitees alone.
create table invitation_mail (
    invitee_id uuid        not null primary key,
    order_id   uuid        not null,
    expires_at timestamptz not null,
    due_at     timestamptz not null,
    attempts   integer     not null
);

create index invitation_mail_due on invitation_mail (due_at);
