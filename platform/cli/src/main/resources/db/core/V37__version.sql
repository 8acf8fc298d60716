-- Versions of a programme: what it said on a day, to the byte, and which of them the council decided on.

create table core.programme_version (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  programme_id  uuid not null,
  number        int not null,
  stage         text not null check (stage in ('draft', 'validated')),
  note          jsonb,
  body          text not null,
  sha256        text not null,
  frozen_by     text not null,
  frozen_at     timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, programme_id, number),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id) on delete cascade
);
comment on table core.programme_version is 'Written once: whoever serves the portal may change no word of a row.';
comment on column core.programme_version.body is 'Canonical JSON (RFC 8785): its bytes in UTF-8 are what the digest is of.';
alter table core.programme_version owner to app_owner;
alter table core.programme_version enable row level security;
alter table core.programme_version force row level security;
create policy tenant on core.programme_version to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert on core.programme_version to app_rw;

alter table core.programme
  add column deliberation text,
  add column adopted_version int;
comment on column core.programme.deliberation is 'The decision of the council that adopted it here, by its reference.';

alter table core.council_point
  add column programme_version int,
  add column programme_sha256 text;
comment on column core.council_point.programme_sha256 is 'The digest of the version it is about, as it was when the point was put on the agenda.';

alter table core.deliberation
  add column programme_version int,
  add column programme_sha256 text;
comment on column core.deliberation.programme_sha256 is 'The digest of the version it decides on.';
