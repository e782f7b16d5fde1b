-- An archived project is closed: nothing is vended or accepted in it until it is restored.
alter table project_view add column archived boolean not null default false;
