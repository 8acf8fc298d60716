-- The public ledger of what happened in a programme: a reference, a kind, a time and a digest; never people's text.

create table core.ledger_event (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  at         timestamptz not null,
  kind       text not null check (kind in ('minutes-published', 'consultation-planned',
    'contribution-received', 'contribution-hidden', 'contribution-answered', 'consultation-closed', 'session-called',
    'vote-recorded', 'deliberation-recorded', 'version-frozen', 'programme-adopted')),
  reference  text not null,
  salt       text not null,
  digest     text not null,
  primary key (tenant_id, id)
);
comment on column core.ledger_event.salt is 'Sixteen bytes drawn by chance: without them nobody finds out a text by guessing it.';
comment on column core.ledger_event.digest is 'SHA-256 of the salt, a line feed and the exact text.';
create index on core.ledger_event (tenant_id, at, id);
create index on core.ledger_event (tenant_id, reference);

create table core.ledger_link (
  tenant_id  int not null default core.tenant(),
  number     bigint not null,
  event_id   uuid not null,
  hash       text not null,
  primary key (tenant_id, number),
  unique (tenant_id, event_id),
  foreign key (tenant_id, event_id) references core.ledger_event (tenant_id, id)
);
comment on table core.ledger_link is 'One link an event, in the order they were chained: SHA-256 of the link before and of what is public of the event.';
comment on column core.ledger_link.number is 'From 1, without a gap.';

do $$
declare t text;
begin
  foreach t in array array['core.ledger_event', 'core.ledger_link'] loop
    execute format('alter table %s owner to app_owner', t);
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy tenant on %s to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant())', t);
    execute format('grant select, insert on %s to app_rw', t);
  end loop;
end $$;
