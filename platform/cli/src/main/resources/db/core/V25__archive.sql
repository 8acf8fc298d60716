-- Archives a tenant asked for itself: all it has in one signed file, kept for some days.

create table core.archive (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  state        text not null check (state in ('gone', 'asked', 'made', 'failed')),
  attempts     int not null default 0,
  asked_by     text not null,
  asked_at     timestamptz not null,
  made_at      timestamptz,
  ends_at      timestamptz,
  bytes        bigint,
  digest       text,
  signed_with  text,
  primary key (tenant_id, id)
);
comment on table core.archive is 'What a tenant asked to be put into one signed file; the operator makes it and takes it away when its days are over.';
comment on column core.archive.digest is 'SHA-256 of the file, in hexadecimal digits.';
comment on column core.archive.signed_with is 'The public half of the key it was signed with, as whoever imports it names it.';
create unique index archive_one_at_a_time on core.archive (tenant_id) where state = 'asked';
create unique index archive_one_kept on core.archive (tenant_id) where state = 'made';
create index archive_waiting on core.archive (asked_at) where state in ('asked', 'made');

alter table core.archive enable row level security;
alter table core.archive force row level security;
create policy tenant on core.archive to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
-- The operator writes as the serving role, bound to the tenant.
grant select, insert, update on core.archive to app_rw;
alter table core.archive owner to app_owner;

insert into sys.allowance (level, key, amount, source)
select level, 'archive-days', 7, 'platform/decisions/0030'
  from unnest(array['region', 'prefecture', 'province', 'commune']) level;
