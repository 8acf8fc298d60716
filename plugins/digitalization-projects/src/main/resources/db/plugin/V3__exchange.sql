-- What a collectivity offers others for reuse, the help it offers and needs, and how it trains for all that. Whether
-- other members are shown something is said for each thing; they are shown it by the platform, never from here.
create table solution (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  number       int not null,
  reference    text not null,
  name         jsonb not null,
  summary      jsonb not null,
  details      jsonb,
  features     jsonb,
  repository   text not null,
  licence      text not null,
  status       text not null check (status in ('concept', 'development', 'beta', 'stable', 'obsolete')),
  type         text not null check (type in ('standalone_web', 'standalone_mobile', 'standalone_desktop',
    'standalone_backend', 'standalone_iot', 'standalone_other', 'addon', 'library', 'configuration_files')),
  platforms    text not null,
  languages    text not null,
  maintenance  text not null check (maintenance in ('none', 'internal', 'contract', 'community')),
  contractor   text,
  until_on     text,
  shared       boolean not null,
  changed_on   text not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, number)
);
comment on table solution is 'Described as publiccode.yml does.';
comment on column solution.features is 'One feature a line.';
comment on column solution.licence is 'As SPDX names it.';
comment on column solution.contractor is 'The company that maintains it by contract, until until_on.';
comment on column solution.shared is 'Consented: other members are shown it.';
alter table solution enable row level security;
alter table solution force row level security;
create policy tenant on solution to plugin_digitalization_projects
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());

create table help_note (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  number      int not null,
  reference   text not null,
  kind        text not null check (kind in ('offered', 'needed')),
  subject     jsonb not null,
  details     jsonb,
  shared      boolean not null,
  changed_on  text not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, number)
);
comment on column help_note.shared is 'Consented: other members are shown it.';
alter table help_note enable row level security;
alter table help_note force row level security;
create policy tenant on help_note to plugin_digitalization_projects
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());

create table training (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  number      int not null,
  reference   text not null,
  title       jsonb not null,
  held_on     text not null,
  organiser   jsonb not null,
  skills      jsonb,
  places      int not null check (places > 0),
  attended    int check (attended >= 0),
  workshop    text,
  changed_on  text not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, number)
);
comment on column training.organiser is 'An office, a school or a company; never a person.';
comment on column training.skills is 'One skill a line.';
comment on column training.attended is 'How many came; who came is kept nowhere.';
comment on column training.workshop is 'The public reference of the workshop it belongs to.';
alter table training enable row level security;
alter table training force row level security;
create policy tenant on training to plugin_digitalization_projects
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());

alter table project add column shared boolean not null default false;
alter table project alter column shared drop default;
comment on column project.shared is 'Consented: other members are shown its title, and what it is for.';
