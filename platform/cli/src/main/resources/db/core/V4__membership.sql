-- How members come: what the network has asked the operator to do, and since when each member is one.

create table core.task (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  kind       text not null check (kind in ('provision', 'state')),
  subject    text not null,
  wish       jsonb not null,
  state      text not null default 'asked' check (state in ('asked', 'running', 'done', 'failed')),
  attempts   int not null default 0,
  trouble    text,
  asked_by   text not null,
  asked_at   timestamptz not null,
  ended_at   timestamptz,
  primary key (tenant_id, id)
);
comment on table core.task is 'What the network has asked the operator to do: web nodes write the wish, the operator carries it out.';
comment on column core.task.subject is 'The alias of the tenant it is about.';
comment on column core.task.trouble is 'A code that says why it is not done yet; never a text of the machine''s.';
create unique index task_once on core.task (tenant_id, subject) where kind = 'provision';
create unique index task_one_at_a_time on core.task (tenant_id, subject) where kind = 'state' and state in ('asked', 'running');
create index task_asked on core.task (tenant_id, asked_at) where state in ('asked', 'running');

create table core.task_step (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  task_id    uuid not null,
  code       text not null,
  taken_at   timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, task_id, code),
  foreign key (tenant_id, task_id) references core.task (tenant_id, id)
);

create table net.membership (
  tenant_id         int not null default core.tenant(),
  id                uuid not null,
  standing          text not null check (standing in ('joined', 'left')),
  since             text,
  alias             text not null,
  level             text not null,
  code              text,
  names             jsonb not null,
  region_code       text,
  population        bigint,
  population_as_of  text,
  source            jsonb,
  recorded_at       timestamptz not null,
  primary key (tenant_id, id)
);
comment on table net.membership is 'The register of members through time: it only grows, so that any past day can be told again.';
comment on column net.membership.since is 'A civic date as precise as its source; absent while no source states it.';
create index membership_recorded on net.membership (tenant_id, recorded_at);

do $$
declare t regclass;
begin
  foreach t in array array['core.task', 'core.task_step', 'net.membership']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy tenant on %s to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant())', t);
    execute format('grant select, insert, update, delete on %s to app_rw', t);
    execute format('alter table %s owner to app_owner', t);
  end loop;
end $$;
create policy network on net.membership for select to net_ro using (true);
grant select on net.membership to net_ro;
revoke update, delete on net.membership from app_rw;
