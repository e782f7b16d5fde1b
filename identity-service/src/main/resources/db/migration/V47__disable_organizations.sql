-- While an organization is disabled, nothing counts that anybody may do in it.
alter table organization add column disabled boolean not null default false;
alter table membership add column disabled boolean not null default false;
