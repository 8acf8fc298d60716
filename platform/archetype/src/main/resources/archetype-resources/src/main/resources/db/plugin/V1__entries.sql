#set( $role = $artifactId.replace("-", "_") )
-- The register. Every table begins with the tenant, in its columns, its keys and its policy.
create table entry (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  reference   text not null,
  name        jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference)
);
alter table entry enable row level security;
alter table entry force row level security;
create policy tenant on entry to plugin_${role}
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
