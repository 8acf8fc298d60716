-- How each tenant is, in numbers that it counts itself and publishes to the network: no row of its own is ever read by another.

create table net.vitals (
  tenant_id      int primary key default core.tenant(),
  alias          text not null,
  steps_done     int not null,
  steps          int not null,
  active_on      text,
  mails_waiting  bigint not null,
  mails_failed   bigint not null,
  stored         bigint not null,
  counted_at     timestamptz not null
);
comment on table net.vitals is 'Counted by each tenant''s own job, bound to that tenant.';
comment on column net.vitals.active_on is 'The day on which somebody last did something in its name.';
comment on column net.vitals.mails_failed is 'Of the last thirty days.';
comment on column net.vitals.stored is 'The bytes of its files.';

alter table net.vitals enable row level security;
alter table net.vitals force row level security;
create policy tenant on net.vitals to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
create policy network on net.vitals for select to net_ro using (true);
grant select, insert, update, delete on net.vitals to app_rw;
grant select on net.vitals to net_ro;
alter table net.vitals owner to app_owner;
