-- Minutes are whole: what was decided, who carries it until when, and how it looked.

create table core.meeting_decision (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  workshop_id  uuid not null,
  number       int not null,
  words        jsonb not null,
  lead         jsonb,
  due_on       date,
  written_by   text not null,
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id, number),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id) on delete cascade
);
comment on table core.meeting_decision is 'What a meeting decided; public with its minutes.';
comment on column core.meeting_decision.lead is 'The body or service that carries it; never a private person.';
alter table core.meeting_decision owner to app_owner;
alter table core.meeting_decision enable row level security;
alter table core.meeting_decision force row level security;
create policy tenant on core.meeting_decision to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.meeting_decision to app_rw;

create table core.meeting_photo (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  workshop_id  uuid not null,
  number       int not null,
  file_id      uuid not null,
  alt          jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id, number),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id) on delete cascade,
  foreign key (tenant_id, file_id) references core.file (tenant_id, id)
);
comment on table core.meeting_photo is 'A picture taken at a meeting, of people who agreed; public with its minutes.';
comment on column core.meeting_photo.alt is 'What is seen on it, for those who do not see it.';
alter table core.meeting_photo owner to app_owner;
alter table core.meeting_photo enable row level security;
alter table core.meeting_photo force row level security;
create policy tenant on core.meeting_photo to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.meeting_photo to app_rw;

create table core.working_copy (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  writer     text not null,
  form       text not null,
  fields     jsonb not null,
  kept_at    timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, writer, form)
);
comment on table core.working_copy is 'What somebody typed into a form and has not saved yet; nobody else sees it.';
comment on column core.working_copy.form is 'The address of the form, below the language.';
alter table core.working_copy owner to app_owner;
alter table core.working_copy enable row level security;
alter table core.working_copy force row level security;
create policy tenant on core.working_copy to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.working_copy to app_rw;

alter table core.council_session add column agenda_sent_on text;
comment on column core.council_session.agenda_sent_on is 'When the governor was sent the agenda, where that was said.';

create table core.agenda_paper (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  point_id   uuid not null,
  number     int not null,
  title      jsonb not null,
  file_id    uuid not null,
  added_by   text not null,
  primary key (tenant_id, id),
  unique (tenant_id, point_id, number),
  foreign key (tenant_id, point_id) references core.council_point (tenant_id, id) on delete cascade,
  foreign key (tenant_id, file_id) references core.file (tenant_id, id)
);
comment on table core.agenda_paper is 'A document that a point of the agenda comes with: members read it with their convocation, and everybody else.';
alter table core.agenda_paper owner to app_owner;
alter table core.agenda_paper enable row level security;
alter table core.agenda_paper force row level security;
create policy tenant on core.agenda_paper to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.agenda_paper to app_rw;
