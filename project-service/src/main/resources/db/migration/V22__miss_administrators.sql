-- Whether all administrators of a project are deactivated.
alter table project_view add column without_administrator boolean not null default false;
