-- What a tenant's modules show the other members that use the same module, by the tenant's own decision.

create table net.shown (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  plugin_id  text not null,
  kind       text not null,
  title      jsonb not null,
  words      jsonb,
  facts      jsonb not null,
  resting    boolean not null,
  shown_at   timestamptz not null,
  primary key (tenant_id, plugin_id, kind, id)
);
comment on table net.shown is 'What a tenant''s modules show other members; a row goes when the tenant withdraws it.';
comment on column net.shown.id is 'The module''s own.';
comment on column net.shown.resting is 'The tenant has the module disabled: shown to nobody until it enables it again.';
create index shown_of_kind on net.shown (plugin_id, kind, shown_at desc) where not resting;

alter table net.shown enable row level security;
alter table net.shown force row level security;
create policy tenant on net.shown to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
create policy network on net.shown for select to net_ro using (true);
grant select, insert, update, delete on net.shown to app_rw;
grant select on net.shown to net_ro;
alter table net.shown owner to app_owner;

-- Which file is which module's.
create table core.module_file (
  tenant_id  int not null default core.tenant(),
  file_id    uuid not null,
  plugin_id  text not null,
  primary key (tenant_id, file_id),
  foreign key (tenant_id, file_id) references core.file (tenant_id, id)
);
comment on table core.module_file is 'A file that a module keeps: no other module finds it.';
alter table core.module_file enable row level security;
alter table core.module_file force row level security;
create policy tenant on core.module_file to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.module_file to app_rw;
alter table core.module_file owner to app_owner;
