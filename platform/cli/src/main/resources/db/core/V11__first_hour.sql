-- The first hour of a collectivity: what its administrators chose not to do. Everything else is seen from the data itself.

create table core.skipped_step (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  step        text not null,
  skipped_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, step)
);
comment on table core.skipped_step is 'Steps of the first hour that a tenant leaves out; a step that was done needs no row.';

alter table core.skipped_step enable row level security;
alter table core.skipped_step force row level security;
create policy tenant on core.skipped_step to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.skipped_step to app_rw;
alter table core.skipped_step owner to app_owner;
