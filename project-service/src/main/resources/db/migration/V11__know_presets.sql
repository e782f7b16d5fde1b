-- Read model: the presets of each project, but for the built-in ones.
create table preset_view (
    project_id     uuid    not null,
    name           text    not null,
    project_role   text    not null,
    flow_role      text    not null,
    base_role      text    not null,
    bench_role     text    not null,
    upload         boolean not null,
    download       boolean not null,
    role_templates uuid[]  not null,
    duration_days  integer,
    primary key (project_id, name)
);
