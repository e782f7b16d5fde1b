-- The organizations in which nothing counts at present, for members and for outsiders.
create table disabled_organization_view (
    organization_id uuid not null primary key
);
