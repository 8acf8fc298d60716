-- How a tenant looks: what is prepared until it is published, and the one door through which it is.

create table core.look (
  tenant_id      int not null default core.tenant(),
  id             uuid not null,
  version        int not null default 1,
  names          jsonb not null,
  main_colour    int not null,
  accent_colour  int not null,
  logo_id        uuid,
  logo_alt       jsonb,
  changed_at     timestamptz not null,
  changed_by     text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, logo_id) references core.file (tenant_id, id)
);
comment on table core.look is 'The look a tenant prepares: seen by those who prepare it, until it is published or discarded.';
create unique index look_once on core.look (tenant_id);

alter table core.look enable row level security;
alter table core.look force row level security;
create policy tenant on core.look to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.look to app_rw;
alter table core.look owner to app_owner;

-- The register of tenants is not the serving role's to write; this much of the tenant at hand is.
create function sys.wear(names jsonb, brand jsonb) returns void
  language sql volatile security definer set search_path = '' as $$
  update sys.tenant t set names = $1, brand = $2 where t.id = core.tenant()
$$;
alter function sys.wear(jsonb, jsonb) owner to app_owner;
revoke execute on function sys.wear(jsonb, jsonb) from public;
grant execute on function sys.wear(jsonb, jsonb) to app_rw;
