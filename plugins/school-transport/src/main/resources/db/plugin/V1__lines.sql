-- The register of lines: where school buses go and how many pupils they seat. Nothing here is about a child.
create table line (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  reference   text not null,
  name        jsonb not null,
  from_place  jsonb not null,
  to_place    jsonb not null,
  seats       int not null check (seats > 0),
  primary key (tenant_id, id),
  unique (tenant_id, reference)
);
alter table line enable row level security;
alter table line force row level security;
create policy tenant on line to plugin_school_transport
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
