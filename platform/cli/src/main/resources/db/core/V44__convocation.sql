-- Members of a council are convened to each call of a session, and it is kept how one knows that they were told.

alter table core.council_member
  add column email text,
  add column language text;
comment on column core.council_member.email is 'The address the member gave the council for convocations; never public.';

create table core.council_convocation (
  tenant_id      int not null default core.tenant(),
  id             uuid not null,
  version        int not null default 1,
  session_id     uuid not null,
  member_id      uuid not null,
  call           int not null,
  held_on        text not null,
  recipient      text,
  sent_on        text,
  received_at    timestamptz,
  received_by    text,
  delivery       text check (delivery in ('hand', 'post')),
  delivered_on   text,
  delivery_proof text,
  recorded_by    text,
  primary key (tenant_id, id),
  unique (tenant_id, session_id, call, member_id),
  foreign key (tenant_id, session_id) references core.council_session (tenant_id, id) on delete cascade,
  foreign key (tenant_id, member_id) references core.council_member (tenant_id, id)
);
comment on column core.council_convocation.sent_on is 'The day the letter was left to be sent to the recipient.';
comment on column core.council_convocation.received_by is 'The account that confirmed it, which had proved the recipient''s address.';
comment on column core.council_convocation.recorded_by is 'Who says that it was delivered another way.';
alter table core.council_convocation owner to app_owner;
alter table core.council_convocation enable row level security;
alter table core.council_convocation force row level security;
create policy tenant on core.council_convocation to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.council_convocation to app_rw;
create index on core.council_convocation (tenant_id, member_id);
