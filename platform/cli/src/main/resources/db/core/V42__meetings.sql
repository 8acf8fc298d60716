-- Meetings are called here: when, where and on what, who has a place, and who came.

alter table core.workshop alter column source_id drop not null;
alter table core.workshop add column announced_end time;
alter table core.workshop add column join_link text;
alter table core.workshop add column cancelled_for jsonb;
alter table core.workshop add column cancelled_at timestamptz;
comment on column core.workshop.source_id is 'Where it is told of; nothing where it was called here.';
comment on column core.workshop.join_link is 'Where those who have a place join from afar; nobody else is shown it.';
comment on column core.workshop.cancelled_for is 'Why it does not take place.';

create table core.registration_terms (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  workshop_id  uuid not null,
  capacity     int not null check (capacity > 0),
  closes_on    date not null,
  needs        text[] not null,
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id) on delete cascade
);
comment on table core.registration_terms is 'That people register for a meeting: how many have a place, until when, and what needs they are asked for.';
comment on column core.registration_terms.closes_on is 'The last day; it ends at its midnight.';
alter table core.registration_terms owner to app_owner;
alter table core.registration_terms enable row level security;
alter table core.registration_terms force row level security;
create policy tenant on core.registration_terms to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.registration_terms to app_rw;

create table core.registration_quota (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  workshop_id  uuid not null,
  number       int not null,
  title        jsonb not null,
  places       int not null check (places > 0),
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id, number),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id) on delete cascade
);
comment on table core.registration_quota is 'A group of those who register, and how many places are kept for it at most.';
alter table core.registration_quota owner to app_owner;
alter table core.registration_quota enable row level security;
alter table core.registration_quota force row level security;
create policy tenant on core.registration_quota to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.registration_quota to app_rw;

create table core.registration (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  workshop_id   uuid not null,
  number        int not null,
  registrant    text not null,
  name          text not null,
  address       text,
  language      text not null check (language in ('ar', 'fr', 'zgh')),
  quota         int,
  needs         text[] not null,
  state         text not null check (state in ('waiting', 'seated')),
  entry_key     uuid not null,
  made_at       timestamptz not null,
  came_at       timestamptz,
  admitted_by   text,
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id, registrant),
  unique (tenant_id, workshop_id, number),
  unique (tenant_id, entry_key),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id) on delete cascade
);
comment on table core.registration is 'Who wants to come to a meeting; gone some weeks after it.';
comment on column core.registration.number is 'In the order of registering: the first of those who wait has the next place.';
comment on column core.registration.address is 'Where to write to, if it was proved.';
comment on column core.registration.quota is 'The number of the group somebody registered with, where there are groups.';
comment on column core.registration.entry_key is 'What the code shown at the door holds; it lets in whoever an agent reads it from, and opens nothing.';
alter table core.registration owner to app_owner;
alter table core.registration enable row level security;
alter table core.registration force row level security;
create policy tenant on core.registration to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.registration to app_rw;

create table core.turnout (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  workshop_id  uuid not null,
  registered   int not null check (registered >= 0),
  walked_in    int not null check (walked_in >= 0),
  counted_by   text not null,
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id) on delete cascade
);
comment on table core.turnout is 'How many came: it stays when the list of those who registered is gone.';
comment on column core.turnout.walked_in is 'Those who came without having registered: a number, no names.';
alter table core.turnout owner to app_owner;
alter table core.turnout enable row level security;
alter table core.turnout force row level security;
create policy tenant on core.turnout to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.turnout to app_rw;

create table core.table_output (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  workshop_id   uuid not null,
  number        int not null,
  table_number  int not null check (table_number > 0),
  problem       jsonb not null,
  idea          jsonb not null,
  funding       jsonb,
  lead          jsonb,
  written_by    text not null,
  contribution  text,
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id, number),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id) on delete cascade
);
comment on table core.table_output is 'What a table of a workshop came to.';
comment on column core.table_output.lead is 'The body or service that would carry it; never a private person.';
comment on column core.table_output.contribution is 'The reference of what it became in a consultation.';
alter table core.table_output owner to app_owner;
alter table core.table_output enable row level security;
alter table core.table_output force row level security;
create policy tenant on core.table_output to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.table_output to app_rw;

alter table core.contribution drop constraint contribution_channel_check;
alter table core.contribution add constraint contribution_channel_check
  check (channel in ('portal', 'counter', 'paper', 'workshop'));
alter table core.contribution add column from_workshop text;
alter table core.contribution add column from_table int;
comment on column core.contribution.from_workshop is 'The reference of the workshop it was found at, where a table of one did.';
