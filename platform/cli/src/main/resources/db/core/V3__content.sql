-- What a tenant publishes with its own hands: files, news, statements, pages and documents.

create table core.file (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  media_type  text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  name        text not null,
  size        bigint not null,
  sha256      text not null,
  width       int,
  height      int,
  state       text not null check (state in ('clean', 'quarantined', 'infected')),
  audience    text not null check (audience in ('public', 'held')),
  made_at     timestamptz not null,
  made_by     text not null,
  primary key (tenant_id, id)
);
comment on table core.file is 'What is known of a file; its bytes lie in the folder of its tenant.';
create index file_quarantined on core.file (tenant_id, id) where state = 'quarantined';

create table core.article (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  reference     text not null,
  kind          text not null check (kind in ('news', 'statement', 'page', 'document')),
  state         text not null check (state in ('published', 'scheduled', 'draft', 'withdrawn')),
  title         jsonb not null,
  lead          jsonb,
  body          jsonb,
  picture_id    uuid,
  picture_alt   jsonb,
  publish_at    timestamptz,
  dated_at      timestamptz not null default now(),
  updated_at    timestamptz not null default now(),
  touched       jsonb not null default '{}',
  words         text not null default '',
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  check (state <> 'scheduled' or publish_at is not null),
  foreign key (tenant_id, picture_id) references core.file (tenant_id, id)
);
comment on column core.article.touched is 'When each language was last written: a translation older than its source is outdated.';
comment on column core.article.words is 'All its texts, to be searched.';
create index article_dated on core.article (tenant_id, dated_at desc, reference desc);
create index article_due on core.article (tenant_id, publish_at) where state = 'scheduled';

create table core.document_version (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  article_id  uuid not null,
  number      int not null,
  file_id     uuid not null,
  note        text,
  made_at     timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, article_id, number),
  foreign key (tenant_id, article_id) references core.article (tenant_id, id),
  foreign key (tenant_id, file_id) references core.file (tenant_id, id)
);

do $$
declare t text;
begin
  foreach t in array array['core.file', 'core.article', 'core.document_version'] loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
    execute format('create policy tenant on %s to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant())', t);
    execute format('grant select, insert, update, delete on %s to app_rw', t);
    execute format('alter table %s owner to app_owner', t);
  end loop;
end $$;
