-- In a disabled organization nothing counts, for members and for outsiders. Its name may come later than that.
alter table organization_view add column disabled boolean not null default false;
alter table organization_view alter column name drop not null;
