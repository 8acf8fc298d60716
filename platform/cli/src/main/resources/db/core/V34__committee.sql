-- The follow-up committee of a programme, its meetings, and the gates of the programme's way that two people opened.

-- What is neither law nor taken from memory, but how the network works: it binds nobody.
alter table sys.law_rule drop constraint law_rule_basis_check;
alter table sys.law_rule add constraint law_rule_basis_check check (basis in ('read', 'web', 'memory', 'practice'));
alter table sys.law_rule drop column binding;
alter table sys.law_rule add column binding boolean not null generated always as (basis in ('read', 'web')) stored;
comment on column sys.law_rule.binding is 'Whether an act may be refused on this ground for good; it follows from the basis: nothing from memory may refuse an act, and what is a practice yields to two people who say why.';

create table core.committee_member (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  programme_id  uuid not null,
  reference     text not null,
  name          jsonb not null,
  origin        text not null check (origin in ('elected', 'civil-society', 'staff', 'advisory-body', 'expert')),
  body          jsonb,
  from_on       text not null,
  until_on      text,
  end_reason    text,
  added_by      text not null,
  ended_by      text,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id) on delete cascade
);
comment on column core.committee_member.body is 'The council, association or service they come from.';
comment on column core.committee_member.until_on is 'The last day; nothing while they sit.';
create index on core.committee_member (tenant_id, programme_id, from_on);
alter table core.committee_member owner to app_owner;
alter table core.committee_member enable row level security;
alter table core.committee_member force row level security;
create policy tenant on core.committee_member to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.committee_member to app_rw;

create table core.committee_meeting (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  programme_id  uuid not null,
  reference     text not null,
  held_on       text not null,
  title         jsonb not null,
  decisions     jsonb,
  recorded_by   text not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id) on delete cascade
);
comment on column core.committee_meeting.decisions is 'In the order in which they were taken.';
create index on core.committee_meeting (tenant_id, programme_id, held_on);
alter table core.committee_meeting owner to app_owner;
alter table core.committee_meeting enable row level security;
alter table core.committee_meeting force row level security;
create policy tenant on core.committee_meeting to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.committee_meeting to app_rw;

create table core.gate_override (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  programme_id  uuid not null,
  step          text not null,
  reason        jsonb not null,
  state         text not null check (state in ('confirmed', 'asked', 'declined')),
  asked_by      text not null,
  asked_at      timestamptz not null,
  confirmed_by  text,
  confirmed_at  timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id) on delete cascade
);
comment on table core.gate_override is 'A step taken without what it asks for: asked by one, decided by another, and public once confirmed.';
comment on column core.gate_override.confirmed_by is 'Who decided on it, for or against.';
create index on core.gate_override (tenant_id, programme_id, step);
alter table core.gate_override owner to app_owner;
alter table core.gate_override enable row level security;
alter table core.gate_override force row level security;
create policy tenant on core.gate_override to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.gate_override to app_rw;
