-- The pages of record a tenant prepares: seen by those who prepare them, until they are published or discarded.

create table core.page_draft (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  slug        text not null,
  title       jsonb not null,
  body        jsonb not null,
  changed_at  timestamptz not null,
  changed_by  text not null,
  primary key (tenant_id, id),
  unique (tenant_id, slug)
);
comment on table core.page_draft is 'A page of record as it is prepared; the public reads core.page.';

alter table core.page_draft enable row level security;
alter table core.page_draft force row level security;
create policy tenant on core.page_draft to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.page_draft to app_rw;
alter table core.page_draft owner to app_owner;
