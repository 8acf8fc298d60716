-- How much each tenant may use, as data, and how much it has used, counted in its own rows.

insert into sys.allowance (level, key, amount, source)
select level, key, amount, 'platform/decisions/0027'
  from unnest(array['network', 'region', 'prefecture', 'province', 'commune']) level,
       (values ('storage-mebibytes', 5120), ('mails-month', 5000), ('requests-day', 500000)) a (key, amount);

create table sys.tenant_allowance (
  tenant_id  int not null references sys.tenant (id) on delete cascade,
  key        text not null check (key ~ '^[a-z][a-z-]{1,40}$'),
  amount     bigint not null check (amount > 0),
  reason     text not null,
  set_by     text not null,
  set_at     timestamptz not null,
  primary key (tenant_id, key)
);
comment on table sys.tenant_allowance is 'What the network lets one tenant have instead of what its level has.';
grant select on sys.tenant_allowance to app_rw;
alter table sys.tenant_allowance owner to app_owner;

-- Only for a caller bound to the network; false when there is no such tenant.
create function sys.allow(alias text, key text, amount bigint, reason text, set_by text, set_at timestamptz) returns boolean
  language sql volatile security definer set search_path = '' as $$
  with allowed as (
    insert into sys.tenant_allowance (tenant_id, key, amount, reason, set_by, set_at)
    select t.id, $2, $3, $4, $5, $6 from sys.tenant t
     where t.alias = $1 and core.tenant() = (select n.id from sys.tenant n where n.level = 'network')
       and exists (select from sys.allowance a where a.level = t.level and a.key = $2)
    on conflict (tenant_id, key) do update set amount = excluded.amount, reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at
    returning 1)
  select exists (select from allowed)
$$;
alter function sys.allow(text, text, bigint, text, text, timestamptz) owner to app_owner;
revoke execute on function sys.allow(text, text, bigint, text, text, timestamptz) from public;
grant execute on function sys.allow(text, text, bigint, text, text, timestamptz) to app_rw;

create table core.usage (
  tenant_id  int not null default core.tenant(),
  key        text not null,
  period     text not null,
  amount     bigint not null,
  primary key (tenant_id, key, period)
);
comment on table core.usage is 'What a tenant has used: bytes of its files for good, mails of a month, requests of a day.';
insert into core.usage (tenant_id, key, period, amount)
select tenant_id, 'storage-mebibytes', 'ever', sum(size) from core.file where state <> 'infected' group by tenant_id;

alter table core.usage enable row level security;
alter table core.usage force row level security;
create policy tenant on core.usage to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.usage to app_rw;
alter table core.usage owner to app_owner;

alter table net.vitals add column mails_month bigint not null default 0;
alter table net.vitals add column requests_day bigint not null default 0;
comment on column net.vitals.mails_month is 'Those of this month.';
comment on column net.vitals.requests_day is 'Those of this day to the API.';

alter table core.outbox drop constraint outbox_trouble_check;
alter table core.outbox add constraint outbox_trouble_check
  check (trouble in ('unreachable', 'refused', 'address', 'text', 'quota'));
