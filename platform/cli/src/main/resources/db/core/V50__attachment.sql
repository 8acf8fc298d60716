-- Pictures and documents that come with contributions: looked at by somebody before everybody sees them.

create table core.contribution_attachment (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  contribution_id  uuid not null,
  number           int not null,
  file_id          uuid not null,
  description      text not null,
  made_at          timestamptz not null,
  state            text not null check (state in ('shown', 'waiting', 'refused')),
  refused_for      text,
  decided_by       text,
  decided_at       timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, contribution_id, number),
  foreign key (tenant_id, contribution_id) references core.contribution (tenant_id, id) on delete cascade,
  foreign key (tenant_id, file_id) references core.file (tenant_id, id)
);
comment on table core.contribution_attachment is 'A picture or a document that comes with a contribution.';
comment on column core.contribution_attachment.description is 'What it shows, in its author''s words, for those who do not see it.';
create index on core.contribution_attachment (tenant_id, id) where state = 'waiting';
alter table core.contribution_attachment owner to app_owner;
alter table core.contribution_attachment enable row level security;
alter table core.contribution_attachment force row level security;
create policy tenant on core.contribution_attachment to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update on core.contribution_attachment to app_rw;
