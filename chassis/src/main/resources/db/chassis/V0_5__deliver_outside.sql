-- What is to be delivered outside; a row goes when it was taken. The content names ids, and neither names nor secrets.
create table delivery (
    kind     text        not null,
    key      text        not null,
    order_id uuid        not null,
    content  text        not null,
    due_at   timestamptz not null,
    attempts integer     not null,
    primary key (kind, key)
);

create index delivery_due on delivery (due_at);
