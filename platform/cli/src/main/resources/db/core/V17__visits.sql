-- Visits: the network's staff looks into a tenant's back office, for a written reason and a short time, and the tenant sees it.

create table core.visit (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  subject    text not null,
  name       text not null,
  reason     text not null,
  opened_at  timestamptz not null,
  ends_at    timestamptz not null,
  ended_at   timestamptz,
  ended_by   text,
  primary key (tenant_id, id)
);
comment on table core.visit is 'Who of the network may look into this tenant''s back office, why, and until when; the operator alone opens one.';
comment on column core.visit.ended_at is 'When the tenant ended it before its time.';
create index visit_subject on core.visit (tenant_id, subject);

alter table core.visit enable row level security;
alter table core.visit force row level security;
create policy tenant on core.visit to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
-- The operator writes as the serving role, bound to the tenant.
grant select, insert, update on core.visit to app_rw;
alter table core.visit owner to app_owner;

create table sys.allowance (
  level   text not null check (level in ('network', 'region', 'prefecture', 'province', 'commune')),
  key     text not null check (key ~ '^[a-z][a-z-]{1,40}$'),
  amount  bigint not null check (amount > 0),
  source  text not null,
  primary key (level, key)
);
comment on table sys.allowance is 'How much of something every tenant of a level may have, and who decided so.';
insert into sys.allowance (level, key, amount, source)
select level, 'visit-minutes', 240, 'platform/decisions/0025'
  from unnest(array['region', 'prefecture', 'province', 'commune']) level;
grant select on sys.allowance to app_rw;
alter table sys.allowance owner to app_owner;

-- What the operator is asked for grows; which of it it knows is its own to say.
alter table core.task drop constraint task_kind_check;
