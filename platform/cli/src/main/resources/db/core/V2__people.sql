-- What is to be sent, and who holds which role for how long.

create table core.outbox (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  recipient   text not null,
  language    text not null check (language in ('ar', 'fr', 'zgh')),
  template    text not null,
  arguments   jsonb not null default '{}',
  state       text not null default 'waiting' check (state in ('waiting', 'sent', 'failed')),
  attempts    int not null default 0,
  trouble     text check (trouble in ('unreachable', 'refused', 'address', 'text')),
  queued_at   timestamptz not null,
  due_at      timestamptz not null,
  sent_at     timestamptz,
  trace       uuid,
  primary key (tenant_id, id)
);
comment on table core.outbox is 'Mail: written in the transaction that gives the reason, sent after it, kept as the log of deliveries.';
comment on column core.outbox.arguments is 'What the text is filled with; forgotten once it is sent, for a link in a mail is a key.';
comment on column core.outbox.trouble is 'Why the last attempt did not succeed.';
create index outbox_due on core.outbox (tenant_id, due_at) where state = 'waiting';
create index outbox_queued on core.outbox (tenant_id, queued_at desc);

create table core.account (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  email       text not null,
  name        text not null,
  language    text not null check (language in ('ar', 'fr', 'zgh')),
  subject     text,
  added_at    timestamptz not null,
  settled_at  timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, email),
  unique (tenant_id, subject)
);
comment on table core.account is 'Whom a tenant has given a role: what the tenant itself wrote, and never whether the address was known before.';
comment on column core.account.subject is 'Keycloak''s name for the account, once it was asked.';
comment on column core.account.settled_at is 'When Keycloak last agreed with the mandates.';

alter table core.mandate alter column subject drop not null;
alter table core.mandate add column account_id uuid;
alter table core.mandate add foreign key (tenant_id, account_id) references core.account (tenant_id, id);
alter table core.mandate add column ended_by text;
alter table core.mandate add column end_reason text;
alter table core.mandate drop constraint mandate_check;
alter table core.mandate add check (ends_at > starts_at or ended_by is not null);
alter table core.mandate add check (subject is not null or account_id is not null);
create index mandate_account on core.mandate (tenant_id, account_id);
comment on column core.mandate.subject is 'Unknown until Keycloak was asked about an invited address; until then the mandate gives nothing.';

do $$
declare t regclass;
begin
  foreach t in array array['core.outbox', 'core.account']::regclass[] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy tenant on %s to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant())', t);
    execute format('grant select, insert, update, delete on %s to app_rw', t);
    execute format('alter table %s owner to app_owner', t);
  end loop;
end $$;

-- Says that the tenant at hand has work at a moment; without a moment, that it has it no longer.
create function sys.schedule_work(kind text, id uuid, due_at timestamptz) returns void
  language sql volatile security definer set search_path = '' as $$
  delete from sys.work w where w.tenant_id = core.tenant() and w.kind = $1 and w.id = $2;
  insert into sys.work (tenant_id, kind, id, due_at) select core.tenant(), $1, $2, $3 where $3 is not null;
$$;
alter function sys.schedule_work(text, uuid, timestamptz) owner to app_owner;
revoke execute on function sys.schedule_work(text, uuid, timestamptz) from public;
grant execute on function sys.schedule_work(text, uuid, timestamptz) to app_rw;
create index work_due on sys.work (kind, due_at);
