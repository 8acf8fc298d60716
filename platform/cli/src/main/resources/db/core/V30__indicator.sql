-- Indicators: what a programme promises to move, from where to where, and what was read of it.

create table core.indicator (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  reference   text not null,
  title       jsonb not null,
  unit        jsonb not null,
  direction   text not null check (direction in ('up', 'down')),
  baseline    bigint not null,
  target      bigint not null,
  promise     text,
  series      text,
  shown       boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference)
);
comment on column core.indicator.promise is 'What of the programme it belongs to: an axis''s code or a project''s reference.';
comment on column core.indicator.series is 'The module that knows it, a space, and the key of the series there.';
alter table core.indicator owner to app_owner;
alter table core.indicator enable row level security;
alter table core.indicator force row level security;
create policy tenant on core.indicator to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.indicator to app_rw;

create table core.indicator_reading (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  indicator_id  uuid not null,
  read_on       text not null,
  amount        bigint not null,
  state         text not null check (state in ('approved', 'awaiting', 'refused')),
  series        text,
  entered_by    text not null,
  decided_by    text,
  primary key (tenant_id, id),
  foreign key (tenant_id, indicator_id) references core.indicator (tenant_id, id) on delete cascade
);
comment on column core.indicator_reading.series is 'Where a module told it; nothing where a person did.';
create index on core.indicator_reading (tenant_id, indicator_id, read_on);
alter table core.indicator_reading owner to app_owner;
alter table core.indicator_reading enable row level security;
alter table core.indicator_reading force row level security;
create policy tenant on core.indicator_reading to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.indicator_reading to app_rw;
