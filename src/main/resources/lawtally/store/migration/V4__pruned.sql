-- A revision of which only the figures are left: its bundle, its returned rows and what no other run
-- needs of the archive were removed, because somebody asked for it.
alter table run add column pruned_by varchar(200);
alter table run add column pruned_at varchar(40);
