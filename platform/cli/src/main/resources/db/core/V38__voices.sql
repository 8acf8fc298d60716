-- What becomes of a contribution among others: merged into one, split from one.

create table core.contribution_link (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  kind             text not null check (kind in ('split', 'merged')),
  contribution_id  uuid not null,
  other_id         uuid not null,
  grounds          jsonb not null,
  made_by          text not null,
  made_at          timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, kind, contribution_id),
  foreign key (tenant_id, contribution_id) references core.contribution (tenant_id, id),
  foreign key (tenant_id, other_id) references core.contribution (tenant_id, id)
);
comment on table core.contribution_link is 'One contribution was split from another, or is answered with another it was merged into.';
comment on column core.contribution_link.grounds is 'Why, for everybody to read.';
create index on core.contribution_link (tenant_id, other_id);
alter table core.contribution_link owner to app_owner;
alter table core.contribution_link enable row level security;
alter table core.contribution_link force row level security;
create policy tenant on core.contribution_link to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.contribution_link to app_rw;

-- A split that was undone leaves its reference behind: what was published leads nowhere else.
alter table core.contribution drop constraint contribution_state_check;
alter table core.contribution add constraint contribution_state_check
  check (state in ('shown', 'hidden', 'undone'));

create table core.contribution_follow (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  contribution_id  uuid not null,
  follower         text not null,
  address          text not null,
  language         text not null check (language in ('ar', 'fr', 'zgh')),
  leave_key        uuid not null,
  made_at          timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, contribution_id, follower),
  unique (tenant_id, leave_key),
  foreign key (tenant_id, contribution_id) references core.contribution (tenant_id, id)
);
comment on table core.contribution_follow is 'Whom to write to when a contribution is answered; gone once its consultation is closed.';
comment on column core.contribution_follow.leave_key is 'Stands in each letter: whoever has it may have no more of them.';
alter table core.contribution_follow owner to app_owner;
alter table core.contribution_follow enable row level security;
alter table core.contribution_follow force row level security;
create policy tenant on core.contribution_follow to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.contribution_follow to app_rw;

create table core.contribution_comment (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  contribution_id  uuid not null,
  reference        text not null,
  body             text not null,
  language         text not null check (language in ('ar', 'fr', 'zgh')),
  stance           text not null check (stance in ('neither', 'for', 'against')),
  author           text not null,
  signature        text,
  sent_key         uuid not null,
  made_at          timestamptz not null,
  state            text not null check (state in ('shown', 'hidden')),
  hidden_for       text check (hidden_for in ('abuse', 'personal', 'unrelated', 'repeated')),
  hidden_by        text,
  hidden_at        timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, sent_key),
  foreign key (tenant_id, contribution_id) references core.contribution (tenant_id, id)
);
comment on column core.contribution_comment.stance is 'For or against the contribution it speaks of, or neither.';
comment on column core.contribution_comment.sent_key is 'Drawn when the form was begun: sent twice, it is kept once.';
create index on core.contribution_comment (tenant_id, contribution_id, reference);
alter table core.contribution_comment owner to app_owner;
alter table core.contribution_comment enable row level security;
alter table core.contribution_comment force row level security;
create policy tenant on core.contribution_comment to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.contribution_comment to app_rw;

create table core.comment_report (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  comment_id  uuid not null,
  reporter    text not null,
  made_at     timestamptz not null,
  settled_at  timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, comment_id, reporter),
  foreign key (tenant_id, comment_id) references core.contribution_comment (tenant_id, id)
);
comment on column core.comment_report.settled_at is 'When a moderator looked at it.';
alter table core.comment_report owner to app_owner;
alter table core.comment_report enable row level security;
alter table core.comment_report force row level security;
create policy tenant on core.comment_report to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.comment_report to app_rw;
