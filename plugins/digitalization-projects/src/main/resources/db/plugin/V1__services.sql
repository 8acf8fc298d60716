-- The procedures and digital services of a collectivity, and when each was registered and changed. Nothing here is
-- about a person.
create table service (
  tenant_id         int not null default core.tenant(),
  id                uuid not null,
  version           int not null default 1,
  number            int not null,
  reference         text not null,
  kind              text not null check (kind in ('procedure', 'digital')),
  name              jsonb not null,
  office            jsonb not null,
  summary           jsonb,
  legal_basis       jsonb,
  steps             jsonb,
  documents         jsonb,
  channels          text not null,
  languages         text not null,
  criteria          text not null,
  scope             text not null check (scope in ('outside', 'decision', 'investment')),
  silence_consents  boolean not null,
  delay_days        int check (delay_days > 0),
  web               text,
  shown             boolean not null,
  changed_on        text not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, number)
);
comment on column service.steps is 'One step a line.';
comment on column service.documents is 'One document a line.';
comment on column service.criteria is 'Which criteria of maturity are met; the level follows from them.';
comment on column service.scope is 'Whether law 55-19 governs it: a decision given on request, or one about an investment.';
alter table service enable row level security;
alter table service force row level security;
create policy tenant on service to plugin_digitalization_projects
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());

create table service_change (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  service_id  uuid not null,
  act         text not null check (act in ('registered', 'changed', 'hidden', 'shown')),
  reason      text,
  done_on     text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, service_id) references service (tenant_id, id) on delete cascade
);
create index on service_change (tenant_id, service_id);
alter table service_change enable row level security;
alter table service_change force row level security;
create policy tenant on service_change to plugin_digitalization_projects
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
