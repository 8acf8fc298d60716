-- What people are told of what became of theirs, how each wants to be written to, and what they hold against a hiding.

create table core.notification (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  recipient  text not null,
  kind       text not null check (kind in ('contribution-answered', 'contribution-merged', 'contribution-hidden',
                                           'contribution-shown', 'comment-received', 'comment-hidden', 'comment-shown',
                                           'appeal-decided')),
  reference  text not null,
  path       text not null,
  language   text not null check (language in ('ar', 'fr', 'zgh')),
  made_at    timestamptz not null,
  read_at    timestamptz,
  mail       text not null check (mail in ('none', 'once', 'daily', 'sent')),
  mail_due   timestamptz,
  primary key (tenant_id, id)
);
comment on table core.notification is 'What somebody was told here; it quotes nothing, and goes after the days the operator sets.';
comment on column core.notification.reference is 'Of what it is about.';
comment on column core.notification.mail is 'Whether a letter is still to say it: at once, with others of the day, or no more.';
create index on core.notification (tenant_id, recipient, id);
create index on core.notification (tenant_id, mail_due) where mail in ('once', 'daily');
alter table core.notification owner to app_owner;
alter table core.notification enable row level security;
alter table core.notification force row level security;
create policy tenant on core.notification to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.notification to app_rw;

create table core.notification_preference (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  holder     text not null,
  language   text not null check (language in ('ar', 'fr', 'zgh')),
  ways       jsonb not null,
  leave_key  uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, holder),
  unique (tenant_id, leave_key)
);
comment on column core.notification_preference.ways is 'By kind, where it is not the usual way: at-once, daily or off.';
comment on column core.notification_preference.leave_key is 'Stands in each letter: whoever has it may have no more of them.';
alter table core.notification_preference owner to app_owner;
alter table core.notification_preference enable row level security;
alter table core.notification_preference force row level security;
create policy tenant on core.notification_preference to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.notification_preference to app_rw;

create table core.moderation_appeal (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  consultation_id  uuid not null,
  reference        text not null,
  about            text not null,
  reasons          text not null,
  appellant        text,
  language         text not null check (language in ('ar', 'fr', 'zgh')),
  hidden_for       text not null check (hidden_for in ('abuse', 'personal', 'unrelated', 'repeated')),
  hidden_by        text not null,
  hidden_at        timestamptz not null,
  made_at          timestamptz not null,
  state            text not null check (state in ('waiting', 'upheld', 'overturned')),
  grounds          jsonb,
  decided_by       text,
  decided_at       timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, about, hidden_at),
  foreign key (tenant_id, consultation_id) references core.consultation (tenant_id, id)
);
comment on table core.moderation_appeal is 'What the author of something hidden holds against it, once for each hiding, and what another moderator decided.';
comment on column core.moderation_appeal.about is 'The reference of the contribution or the comment.';
comment on column core.moderation_appeal.appellant is 'Absent for whoever showed the receipt of a contribution.';
create index on core.moderation_appeal (tenant_id, consultation_id);
alter table core.moderation_appeal owner to app_owner;
alter table core.moderation_appeal enable row level security;
alter table core.moderation_appeal force row level security;
create policy tenant on core.moderation_appeal to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.moderation_appeal to app_rw;
