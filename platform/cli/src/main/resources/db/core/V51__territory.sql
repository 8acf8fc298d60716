-- The outline of each collectivity, and the places that people speak of.

create table core.territory (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  west       double precision not null,
  south      double precision not null,
  east       double precision not null,
  north      double precision not null,
  outline    text not null,
  source     text not null,
  drawn_at   timestamptz not null,
  drawn_by   text not null,
  primary key (tenant_id, id),
  unique (tenant_id)
);
comment on table core.territory is 'The ground a collectivity answers for, on a grid of its own.';
comment on column core.territory.outline is 'The data of an SVG path; the longer side of the grid has a thousand units.';
comment on column core.territory.source is 'Where these limits come from, as it is said beside every map.';
alter table core.territory owner to app_owner;
alter table core.territory enable row level security;
alter table core.territory force row level security;
create policy tenant on core.territory to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.territory to app_rw;

alter table core.contribution
  add column place text,
  add column latitude double precision,
  add column longitude double precision;
comment on column core.contribution.place is 'Where it is about, in its author''s words.';
comment on column core.contribution.latitude is 'In degrees (WGS 84), to four digits: some ten metres.';
alter table core.guest_idea
  add column place text,
  add column latitude double precision,
  add column longitude double precision;
