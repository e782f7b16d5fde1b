-- Read model: the domains that organizations claim, and whose they are.
create table domain (
    organization_id uuid    not null,
    name            text    not null,
    proven          boolean not null default false,
    primary key (organization_id, name)
);

create index domain_name on domain (name);
