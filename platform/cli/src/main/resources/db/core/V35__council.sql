-- The council at work: who sits in it, its sessions from the convocation to the close, its votes and its deliberations.

alter table core.council_session alter column programme_id drop not null;
alter table core.council_session alter column source_id drop not null;
alter table core.council_session
  add column asked_by text check (asked_by in ('president', 'third_of_members', 'absolute_majority_of_members', 'governor')),
  add column requested_on text,
  add column convened_on text,
  add column closed_on text,
  add column warnings text[],
  add column post_by text,
  add column post_article text,
  add column transmit_by text,
  add column transmit_article text;
comment on column core.council_session.source_id is 'Where the portal knows it from; nothing where the council called it here.';
comment on column core.council_session.warnings is 'What the law says against it, acknowledged when it was called: a code, the value, the article.';
comment on column core.council_session.post_by is 'The last day for its decisions to be posted, by the law of the day it closed.';

create table core.council_member (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  reference     text not null,
  name          jsonb not null,
  group_name    jsonb,
  elected_on    text not null,
  left_on       text,
  president     boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference)
);
comment on table core.council_member is 'Elected people in their public office, as the results of the election name them.';
alter table core.council_member owner to app_owner;
alter table core.council_member enable row level security;
alter table core.council_member force row level security;
create policy tenant on core.council_member to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.council_member to app_rw;

create table core.council_sitting (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  session_id    uuid not null,
  call          int not null,
  held_on       text not null,
  in_office     int not null,
  present       int not null,
  needed        int not null,
  opened        boolean not null,
  article       text not null,
  primary key (tenant_id, id),
  unique (tenant_id, session_id, call),
  foreign key (tenant_id, session_id) references core.council_session (tenant_id, id) on delete cascade
);
comment on column core.council_sitting.opened is 'Whether enough came for it to be valid.';
alter table core.council_sitting owner to app_owner;
alter table core.council_sitting enable row level security;
alter table core.council_sitting force row level security;
create policy tenant on core.council_sitting to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.council_sitting to app_rw;

create table core.council_presence (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  sitting_id    uuid not null,
  member_id     uuid not null,
  present       boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, sitting_id, member_id),
  foreign key (tenant_id, sitting_id) references core.council_sitting (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_id) references core.council_member (tenant_id, id)
);
alter table core.council_presence owner to app_owner;
alter table core.council_presence enable row level security;
alter table core.council_presence force row level security;
create policy tenant on core.council_presence to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.council_presence to app_rw;
create index on core.council_presence (tenant_id, member_id);

create table core.council_point (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  session_id    uuid not null,
  nth           int not null,
  title         jsonb not null,
  programme     text,
  method        text check (method in ('roll_call', 'counts', 'secret', 'unanimity')),
  votes_for     int,
  votes_against int,
  abstentions   int,
  recusals      int,
  casting       boolean not null,
  outcome       text check (outcome in ('rejected', 'adopted')),
  article       text,
  primary key (tenant_id, id),
  unique (tenant_id, session_id, nth),
  foreign key (tenant_id, session_id) references core.council_session (tenant_id, id) on delete cascade
);
comment on column core.council_point.programme is 'The programme it is about, by its reference.';
comment on column core.council_point.casting is 'Whether the side of the president decided between as many votes.';
alter table core.council_point owner to app_owner;
alter table core.council_point enable row level security;
alter table core.council_point force row level security;
create policy tenant on core.council_point to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.council_point to app_rw;

create table core.council_ballot (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  point_id      uuid not null,
  member_id     uuid not null,
  choice        text not null check (choice in ('abstain', 'for', 'against', 'recused')),
  primary key (tenant_id, id),
  unique (tenant_id, point_id, member_id),
  foreign key (tenant_id, point_id) references core.council_point (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_id) references core.council_member (tenant_id, id)
);
alter table core.council_ballot owner to app_owner;
alter table core.council_ballot enable row level security;
alter table core.council_ballot force row level security;
create policy tenant on core.council_ballot to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.council_ballot to app_rw;
create index on core.council_ballot (tenant_id, member_id);

create table core.deliberation (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  reference     text not null,
  year          int not null,
  number        int not null,
  session_id    uuid not null,
  point_id      uuid not null,
  programme     text,
  title         jsonb not null,
  body          jsonb not null,
  decision      text not null check (decision in ('rejected', 'adopted')),
  annex         text,
  annex_sha256  text,
  posted_on     text,
  posted_proof  text,
  transmitted_on text,
  transmission  text,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, year, number),
  unique (tenant_id, point_id),
  foreign key (tenant_id, session_id) references core.council_session (tenant_id, id) on delete cascade,
  foreign key (tenant_id, point_id) references core.council_point (tenant_id, id) on delete cascade
);
comment on column core.deliberation.annex is 'The exact text it decides on: its bytes in UTF-8 are what the digest is of.';
comment on column core.deliberation.transmission is 'The receipt of the governor''s office.';
alter table core.deliberation owner to app_owner;
alter table core.deliberation enable row level security;
alter table core.deliberation force row level security;
create policy tenant on core.deliberation to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.deliberation to app_rw;
create index on core.deliberation (tenant_id, session_id);

-- Numbers without a gap: whoever records a deliberation holds the year's row until the transaction ends, and one that fails
-- gives its number back.
create table core.deliberation_year (
  tenant_id  int not null default core.tenant(),
  year       int not null,
  last       int not null,
  primary key (tenant_id, year)
);
alter table core.deliberation_year owner to app_owner;
alter table core.deliberation_year enable row level security;
alter table core.deliberation_year force row level security;
create policy tenant on core.deliberation_year to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.deliberation_year to app_rw;
