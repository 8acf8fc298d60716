-- Who asks a tenant to forget them, and what became of it.

create table core.person_erasure (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  subject     text not null,
  name        text not null,
  state       text not null default 'asked' check (state in ('asked', 'erased', 'refused')),
  asked_at    timestamptz not null,
  decided_at  timestamptz,
  decided_by  text,
  reason      text,
  primary key (tenant_id, id)
);
comment on table core.person_erasure is 'Requests to be forgotten. Once one is granted, its own row names nobody either.';
create unique index person_erasure_once on core.person_erasure (tenant_id, subject) where state = 'asked';

alter table core.person_erasure enable row level security;
alter table core.person_erasure force row level security;
create policy tenant on core.person_erasure to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.person_erasure to app_rw;
alter table core.person_erasure owner to app_owner;
