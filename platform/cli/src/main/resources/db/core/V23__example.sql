-- Example content: which rows a portal was shown with before it had any of its own, and that it shows them now.

create table core.example (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  thing       text not null,
  place       int not null,
  table_name  text not null,
  row_id      uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, row_id)
);
comment on table core.example is 'Rows that were loaded as examples; what is not named here was entered by people.';
comment on column core.example.thing is 'The reference of the whole a row belongs to: it is kept or removed as one.';
comment on column core.example.place is 'When it was written among the others: what refers to it comes later.';

alter table core.example enable row level security;
alter table core.example force row level security;
create policy tenant on core.example to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.example to app_rw;
alter table core.example owner to app_owner;

alter table sys.tenant add column example boolean not null default false;
comment on column sys.tenant.example is 'Whether its portal shows example content: every page says so.';

-- The register of tenants is not the serving role's to write; that the tenant at hand shows examples is.
create function sys.show_example(shown boolean) returns void
  language sql volatile security definer set search_path = '' as $$
  update sys.tenant t set example = $1 where t.id = core.tenant()
$$;
alter function sys.show_example(boolean) owner to app_owner;
revoke execute on function sys.show_example(boolean) from public;
grant execute on function sys.show_example(boolean) to app_rw;
