-- The projects that make services digital, the gates each has passed, and what is measured of a service.
create table project (
  tenant_id      int not null default core.tenant(),
  id             uuid not null,
  version        int not null default 1,
  number         int not null,
  reference      text not null,
  title          jsonb not null,
  purpose        jsonb,
  benefits       jsonb,
  risks          jsonb,
  gate           text not null check (gate in ('idea', 'framed', 'built', 'in_service', 'closed')),
  service        text,
  promise        text,
  depends_on     text not null,
  budget         bigint check (budget >= 0),
  cndp           text,
  accessibility  text,
  both_tongues   text,
  security       text,
  shown          boolean not null,
  changed_on     text not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, number)
);
comment on column project.service is 'The reference of the service it makes digital.';
comment on column project.promise is 'What of the programme it keeps: a project''s reference or an axis''s code.';
comment on column project.depends_on is 'The references of the projects it waits for.';
comment on column project.budget is 'In dirhams.';
comment on column project.cndp is 'How the law on personal data is kept: the number of the declaration or authorisation, or why none is needed.';
alter table project enable row level security;
alter table project force row level security;
create policy tenant on project to plugin_digitalization_projects
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());

create table passage (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  project_id  uuid not null,
  from_gate   text not null check (from_gate in ('idea', 'framed', 'built', 'in_service', 'closed')),
  to_gate     text not null check (to_gate in ('idea', 'framed', 'built', 'in_service', 'closed')),
  reason      text,
  done_on     text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, project_id) references project (tenant_id, id) on delete cascade
);
create index on passage (tenant_id, project_id);
alter table passage enable row level security;
alter table passage force row level security;
create policy tenant on passage to plugin_digitalization_projects
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());

create table measure (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  service_id  uuid not null,
  kind        text not null check (kind in ('adoption', 'completion', 'delay', 'satisfaction')),
  month       text not null,
  amount      int not null check (amount >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, service_id, kind, month),
  foreign key (tenant_id, service_id) references service (tenant_id, id) on delete cascade
);
comment on column measure.amount is 'Hundredths of the requests, or days.';
alter table measure enable row level security;
alter table measure force row level security;
create policy tenant on measure to plugin_digitalization_projects
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
