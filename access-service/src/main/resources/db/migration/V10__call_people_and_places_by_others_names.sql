-- Names that others have for our people and places. They may be personal data: rows are deleted with the person.
create table alias (
    alias_key       text primary key,
    organization_id uuid             not null,
    side            text             not null,
    type            text collate "C" not null,
    name            text collate "C" not null,
    means_kind      text             not null,
    means_id        uuid             not null
);

create index alias_of_organization on alias (organization_id, side, type, name);
create index alias_of_person on alias (means_id) where means_kind = 'user';
