-- Collectivities that ask to become members: what they sent, what was decided and why, which charter they signed.

create table core.application (
  tenant_id       int not null default core.tenant(),
  id              uuid not null,
  version         int not null default 1,
  form_key        uuid not null,
  reference       text not null,
  level           text not null,
  code            text not null,
  names           jsonb not null,
  deliberation    text not null,
  deliberated_on  text not null,
  contact_name    text not null,
  contact_office  text not null,
  contact_email   text not null,
  language        text not null,
  state           text not null default 'received' check (state in ('received', 'accepted', 'refused')),
  received_at     timestamptz not null,
  decided_at      timestamptz,
  decided_by      text,
  reasons         text,
  charter_version text,
  signed_by       text,
  signed_on       text,
  signature_recorded_by text,
  signature_recorded_at timestamptz,
  opening         text,
  primary key (tenant_id, id),
  unique (tenant_id, form_key),
  unique (tenant_id, reference)
);
comment on column core.application.form_key is 'One for each form shown: sending it twice gives one application.';
comment on column core.application.charter_version is 'What the charter said then, as a mark of its words.';
comment on column core.application.opening is 'The alias of the portal that was asked for.';
create index application_state on core.application (tenant_id, state, received_at);

alter table core.application enable row level security;
alter table core.application force row level security;
create policy tenant on core.application to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.application to app_rw;
alter table core.application owner to app_owner;
