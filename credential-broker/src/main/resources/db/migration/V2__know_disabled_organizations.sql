-- Nothing counts in a disabled organization.
alter table organization_member_view add column disabled boolean not null default false;
