-- The orders for mails are kept in the queue that serves everything that is delivered outside.
insert into delivery (kind, key, order_id, content, due_at, attempts)
select 'project-invitation', entry_id::text, order_id,
       json_build_object('projectId', project_id, 'entryId', entry_id,
                         'expiresAt', to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))::text,
       due_at, attempts
  from invitation_mail;

drop table invitation_mail;
