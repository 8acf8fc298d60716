-- The programme as it is written: what is wrong and what shows it, who leads, who helps, what it costs and by when.

-- Consultations that were planned or open before the network showed any.
insert into net.consultation (tenant_id, id, reference, kind, subject, question, opens_on, closes_on, published_at)
select tenant_id, id, reference, kind, subject, question, opens_on, closes_on, now()
  from core.consultation where kind is not null and ended_at is null
on conflict do nothing;

alter table core.ledger_event drop constraint ledger_event_kind_check;
alter table core.ledger_event add constraint ledger_event_kind_check check (kind in ('minutes-published', 'consultation-planned',
  'contribution-received', 'contribution-merged', 'contribution-split', 'contribution-hidden', 'contribution-answered',
  'consultation-closed', 'session-called', 'vote-recorded', 'deliberation-recorded', 'version-frozen', 'programme-adopted'));

alter table core.programme add column objectives jsonb not null default '[]', add column lagging text[] not null default '{}';
comment on column core.programme.lagging is 'Translations that are older than what they translate: a field, a hyphen, a language.';

alter table core.axis
  add column problem jsonb,
  add column evidence jsonb,
  add column principles text[] not null default '{}',
  add column priority int check (priority between 1 and 9),
  add column workshop text,
  add column lagging text[] not null default '{}',
  add column dropped_at timestamptz,
  add unique (tenant_id, programme_id, code);
comment on column core.axis.evidence is 'What shows that the problem is one: figures, complaints, observations, with where they are from.';
comment on column core.axis.workshop is 'Reference of the workshop it came up in.';
comment on column core.axis.dropped_at is 'It keeps its number and its code for life; what was said about it still leads somewhere.';

alter table core.project
  add column axis text,
  add column aim jsonb,
  add column lead jsonb,
  add column partners jsonb,
  add column lagging text[] not null default '{}',
  add column dropped_at timestamptz;
comment on column core.project.axis is 'Code of the axis it answers to.';
comment on column core.project.lead is 'The unit or office that answers for it, never a person''s name.';

create table core.funding_line (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  project_id  uuid not null,
  number      int not null,
  source      jsonb not null,
  amount      bigint not null check (amount between 0 and 1000000000000),
  secured     boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, project_id, number),
  foreign key (tenant_id, project_id) references core.project (tenant_id, id) on delete cascade
);
comment on table core.funding_line is 'What somebody gives for a project.';
comment on column core.funding_line.amount is 'Dirhams.';
alter table core.funding_line owner to app_owner;
alter table core.funding_line enable row level security;
alter table core.funding_line force row level security;
create policy tenant on core.funding_line to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.funding_line to app_rw;

create table core.milestone (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  project_id  uuid not null,
  number      int not null,
  title       jsonb not null,
  due_on      text not null,
  primary key (tenant_id, id),
  unique (tenant_id, project_id, number),
  foreign key (tenant_id, project_id) references core.project (tenant_id, id) on delete cascade
);
comment on column core.milestone.due_on is 'A civic date as precise as it was promised: YYYY, YYYY-MM or YYYY-MM-DD.';
alter table core.milestone owner to app_owner;
alter table core.milestone enable row level security;
alter table core.milestone force row level security;
create policy tenant on core.milestone to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.milestone to app_rw;
