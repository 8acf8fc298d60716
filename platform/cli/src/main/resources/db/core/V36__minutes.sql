-- The minutes of workshops: written by those who held them, and public once somebody answers for them.

create table core.workshop_minutes (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  workshop_id   uuid not null,
  words         jsonb not null,
  state         text not null check (state in ('published', 'draft')),
  written_by    text not null,
  published_by  text,
  published_at  timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id) on delete cascade
);
comment on column core.workshop_minutes.written_by is 'Who wrote the words as they stand.';
alter table core.workshop_minutes owner to app_owner;
alter table core.workshop_minutes enable row level security;
alter table core.workshop_minutes force row level security;
create policy tenant on core.workshop_minutes to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.workshop_minutes to app_rw;
