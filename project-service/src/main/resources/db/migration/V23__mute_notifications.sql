-- What people do not want to be told by mail. Deleted when somebody is forgotten.
create table muted_notification (
    user_id uuid not null,
    kind    text not null,
    primary key (user_id, kind)
);
