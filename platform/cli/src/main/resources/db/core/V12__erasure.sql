-- The end of a tenant: asked for by one network admin, confirmed by another, waited for, and carried out by the operator. A stone
-- stays where it stood, with the count of what was removed.

alter table sys.tenant drop constraint tenant_state_check;
alter table sys.tenant add constraint tenant_state_check
  check (state in ('provisioning', 'active', 'read-only', 'suspended', 'archived', 'erased'));

create table sys.tombstone (
  tenant_id     int primary key references sys.tenant (id),
  alias         text not null,
  level         text not null,
  code          text,
  names         jsonb not null,
  reason        text not null,
  asked_by      text not null,
  confirmed_by  text not null,
  erased_at     timestamptz not null,
  proof         jsonb not null
);
comment on table sys.tombstone is 'What stays of an erased tenant: a public name, who decided, and how much of what was removed.';
alter table sys.tombstone owner to app_owner;
grant select on sys.tombstone to app_rw;

create table core.erasure (
  tenant_id      int not null default core.tenant(),
  id             uuid not null,
  version        int not null default 1,
  subject        text not null,
  reason         text not null,
  state          text not null default 'asked' check (state in ('asked', 'confirmed', 'called-off', 'done')),
  asked_by       text not null,
  asked_at       timestamptz not null,
  confirmed_by   text,
  confirmed_at   timestamptz,
  due_at         timestamptz,
  called_off_by  text,
  called_off_at  timestamptz,
  primary key (tenant_id, id)
);
comment on table core.erasure is 'Wishes of the network to erase a tenant, and what became of each.';
create unique index erasure_one_at_a_time on core.erasure (tenant_id, subject) where state in ('asked', 'confirmed');

alter table core.erasure enable row level security;
alter table core.erasure force row level security;
create policy tenant on core.erasure to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.erasure to app_rw;
alter table core.erasure owner to app_owner;

-- How long to wait after the second person's word: time for the collectivity to object, to take its export and to have the
-- public archives look at what must be kept. A rule of the network's own, so it is data and may be replaced by a later one.
insert into sys.law_rule (level, key, value, unit, article, basis, valid_from)
values ('network', 'erasure.cooling_off', '30', 'day', 'decision 0021', 'read', '2026-01-01');
