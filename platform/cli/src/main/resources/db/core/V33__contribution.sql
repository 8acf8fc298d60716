-- Consultations are held here: what is asked, what people contribute, who supports it and what is answered.

alter table core.consultation alter column source_id drop not null;
alter table core.consultation add column kind text check (kind in ('ideas', 'projects'));
alter table core.consultation add column question jsonb;
alter table core.consultation add column rules jsonb;
alter table core.consultation add column ended_at timestamptz;
comment on column core.consultation.kind is 'What people are asked for where it is held here; nothing where a source only tells of it.';
comment on column core.consultation.ended_at is 'When it was closed: every contribution had its reasoned answer.';

create table core.contribution_answer (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  consultation_id  uuid not null,
  outcome          text not null check (outcome in ('accepted', 'partly', 'not')),
  reason           text not null check (reason in ('fits', 'exists', 'powers', 'means', 'law', 'feasible', 'other')),
  words            jsonb not null,
  project          text,
  answered_by      text not null,
  answered_at      timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, consultation_id) references core.consultation (tenant_id, id)
);
comment on column core.contribution_answer.project is 'The reference of the project it went into.';
create index on core.contribution_answer (tenant_id, consultation_id);
alter table core.contribution_answer owner to app_owner;
alter table core.contribution_answer enable row level security;
alter table core.contribution_answer force row level security;
create policy tenant on core.contribution_answer to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.contribution_answer to app_rw;

create table core.contribution (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  consultation_id  uuid not null,
  reference        text not null,
  title            text not null,
  body             text not null,
  language         text not null check (language in ('ar', 'fr', 'zgh')),
  axis             text,
  channel          text not null check (channel in ('portal', 'counter', 'paper')),
  author           text,
  signature        text,
  entered_by       text,
  sent_key         uuid not null,
  receipt          text not null,
  made_at          timestamptz not null,
  state            text not null check (state in ('shown', 'hidden')),
  hidden_for       text check (hidden_for in ('abuse', 'personal', 'unrelated', 'repeated')),
  hidden_by        text,
  hidden_at        timestamptz,
  answer_id        uuid,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, receipt),
  unique (tenant_id, sent_key),
  foreign key (tenant_id, consultation_id) references core.consultation (tenant_id, id),
  foreign key (tenant_id, answer_id) references core.contribution_answer (tenant_id, id)
);
comment on column core.contribution.axis is 'The code of the axis it is about.';
comment on column core.contribution.author is 'The account it came from; nothing where somebody present had it written down.';
comment on column core.contribution.signature is 'The name its author wants under it; most want none.';
comment on column core.contribution.sent_key is 'Drawn when the form was begun: sent twice, it is kept once.';
comment on column core.contribution.receipt is 'What its author follows it with, without an account.';
create index on core.contribution (tenant_id, consultation_id, reference);
create index on core.contribution (tenant_id, answer_id);
alter table core.contribution owner to app_owner;
alter table core.contribution enable row level security;
alter table core.contribution force row level security;
create policy tenant on core.contribution to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.contribution to app_rw;

create table core.contribution_support (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  contribution_id  uuid not null,
  supporter        text not null,
  made_at          timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, contribution_id, supporter),
  foreign key (tenant_id, contribution_id) references core.contribution (tenant_id, id)
);
alter table core.contribution_support owner to app_owner;
alter table core.contribution_support enable row level security;
alter table core.contribution_support force row level security;
create policy tenant on core.contribution_support to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.contribution_support to app_rw;
