-- One table as it must be, and one that its author forgot to guard.
create table stop (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  primary key (tenant_id, id)
);
alter table stop enable row level security;
alter table stop force row level security;
create policy tenant on stop to plugin_stops
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
create table open_stop (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  primary key (tenant_id, id)
);
