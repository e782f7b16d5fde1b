-- Read models: what is new in them comes from the first event on, so they are built anew.
delete from membership;
delete from organization_person;
delete from organization;
delete from projection_position where projection in ('membership', 'organization');
delete from projection_stream where projection in ('membership', 'organization');

alter table membership add platform_roles text[] not null default '{}';

alter table organization_person
    add platform_roles text[]  not null default '{}',
    add teams          uuid[]  not null default '{}',
    add invited_by     text,
    add expires_at     timestamptz,
    add mailed         boolean not null default false,
    add invitee_id     uuid;

create index organization_person_entry on organization_person (entry_id);

-- Snapshots of organizations and users have another shape now; they are taken again by themselves.
delete from snapshot_event where type in ('organization', 'user');
