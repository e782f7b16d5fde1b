-- Names and addresses. They are nowhere else in this service, and deleting a row forgets them.
create table person (
    user_id   uuid not null primary key,
    full_name text not null,
    email     text
);

create index person_email on person (email);

-- The addresses that invitations wait for; a row goes when its invitation is answered.
create table invitee (
    invitee_id      uuid not null primary key,
    organization_id uuid not null,
    address         text not null,
    full_name       text,
    unique (organization_id, address)
);

create index invitee_address on invitee (address);

-- Read model: organizations by id.
create table organization (
    organization_id uuid not null primary key,
    name            text not null
);

-- Read model: the people of an organization, invited ones included. An entry is a user or, until then, an invitee.
create table organization_person (
    organization_id uuid   not null,
    entry_id        uuid   not null,
    roles           text[] not null,
    status          text   not null,
    primary key (organization_id, entry_id)
);

-- Read model: the organizations of a user.
create table membership (
    user_id           uuid    not null,
    organization_id   uuid    not null,
    organization_name text    not null,
    roles             text[]  not null,
    active            boolean not null,
    primary key (user_id, organization_id)
);

create index membership_organization on membership (organization_id);
