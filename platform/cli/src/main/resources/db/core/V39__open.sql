-- The consultations that members hold here, as they publish them to the network: its home leads to those that are open.

create table net.consultation (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  reference     text not null,
  kind          text not null,
  subject       jsonb not null,
  question      jsonb not null,
  opens_on      date not null,
  closes_on     date not null,
  published_at  timestamptz not null,
  primary key (tenant_id, id)
);
comment on table net.consultation is 'Planned or open; the tenant takes it back when it closes it.';
create index on net.consultation (closes_on);

alter table net.consultation enable row level security;
alter table net.consultation force row level security;
create policy tenant on net.consultation to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
create policy network on net.consultation for select to net_ro using (true);
grant select, insert, update, delete on net.consultation to app_rw;
grant select on net.consultation to net_ro;
alter table net.consultation owner to app_owner;

-- The role that sees what is published may ask of a tenant whether its portal is at work, and nothing else of it.
create function net.at_work(tenant int) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from sys.tenant t where t.id = tenant and t.state = 'active')
$$;
alter function net.at_work(int) owner to app_owner;
revoke execute on function net.at_work(int) from public;
grant execute on function net.at_work(int) to net_ro;
