-- Programs that act for a tenant: what each may do, until when, and when it last did.

create table core.service_account (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  name        text not null,
  purpose     text not null,
  token_hash  text not null,
  scopes      text[] not null,
  made_at     timestamptz not null,
  made_by     text not null,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  revoked_at  timestamptz,
  revoked_by  text,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash)
);
comment on table core.service_account is 'Programs that act for a tenant over the API.';
comment on column core.service_account.token_hash is 'SHA-256 of the key; the key itself is shown once and kept nowhere.';
comment on column core.service_account.scopes is 'Keys of the permissions it has.';
comment on column core.service_account.used_at is 'When it was last recognised, to a few minutes.';

alter table core.service_account enable row level security;
alter table core.service_account force row level security;
create policy tenant on core.service_account to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.service_account to app_rw;
alter table core.service_account owner to app_owner;
