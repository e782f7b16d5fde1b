create table book (
    shelf_id text not null,
    title    text not null,
    primary key (shelf_id, title)
);
