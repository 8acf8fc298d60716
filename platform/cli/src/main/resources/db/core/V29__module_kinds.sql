-- Kinds of extension: what a tenant has set of a module, the turns of its jobs, the events on their way to it.

create table core.module_setting (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  plugin_id   text not null,
  settings    jsonb not null,
  changed_by  text not null,
  changed_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, plugin_id)
);
comment on table core.module_setting is 'What a tenant''s administrators have set of a module, as text by key; what is not here has the module''s preset.';
comment on column core.module_setting.changed_by is 'A subject of Keycloak''s.';

alter table core.module_setting enable row level security;
alter table core.module_setting force row level security;
create policy tenant on core.module_setting to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.module_setting to app_rw;
alter table core.module_setting owner to app_owner;

create table core.module_turn (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  plugin_id  text not null,
  job        text not null,
  due_at     timestamptz not null,
  failures   int not null,
  ran_at     timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, plugin_id, job)
);
comment on table core.module_turn is 'When each job of a module has its next turn, and how often in a row it failed.';

create table core.module_event (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  plugin_id    text not null,
  kind         text not null,
  reference    text not null,
  happened_at  timestamptz not null,
  due_at       timestamptz not null,
  failures     int not null,
  primary key (tenant_id, id)
);
comment on table core.module_event is 'What happened in public and a module has still to be told; gone when it was.';
create index module_event_due on core.module_event (tenant_id, due_at);

alter table core.module_turn enable row level security;
alter table core.module_turn force row level security;
create policy tenant on core.module_turn to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.module_turn to app_rw;
alter table core.module_turn owner to app_owner;
alter table core.module_event enable row level security;
alter table core.module_event force row level security;
create policy tenant on core.module_event to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.module_event to app_rw;
alter table core.module_event owner to app_owner;

-- What is enabled already has its jobs looked at soon.
insert into sys.work (tenant_id, kind, id, due_at)
select distinct m.tenant_id, 'module-job', cast('00000000-0000-0000-0000-000000000029' as uuid), now()
  from core.module m where m.enabled
on conflict (tenant_id, kind, id) do nothing;
