-- People without an account contribute once they proved an address by mail.

create table core.guest (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  address     text not null,
  token_hash  text not null,
  proved_at   timestamptz not null,
  expires_at  timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, address),
  unique (tenant_id, token_hash)
);
comment on table core.guest is 'Who proved an address and contributes from the same browser without another letter; gone after some weeks.';
comment on column core.guest.address is 'Where to write to; never public.';
comment on column core.guest.token_hash is 'Of what the browser keeps.';
alter table core.guest owner to app_owner;
alter table core.guest enable row level security;
alter table core.guest force row level security;
create policy tenant on core.guest to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.guest to app_rw;

create table core.guest_idea (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  consultation_id  uuid not null,
  title            text not null,
  body             text not null,
  language         text not null check (language in ('ar', 'fr', 'zgh')),
  axis             text,
  signature        text,
  address          text not null,
  letters_in       text not null check (letters_in in ('ar', 'fr', 'zgh')),
  tells            boolean not null,
  sent_key         uuid not null,
  token_hash       text not null,
  made_at          timestamptz not null,
  expires_at       timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, sent_key),
  unique (tenant_id, token_hash),
  foreign key (tenant_id, consultation_id) references core.consultation (tenant_id, id)
);
comment on table core.guest_idea is 'What was written without an account and waits for its letter to be followed: shown, counted and answered nowhere.';
comment on column core.guest_idea.tells is 'Whether its author wants to be written to when it is answered.';
comment on column core.guest_idea.token_hash is 'Of what stands in the letter.';
create index on core.guest_idea (tenant_id, consultation_id);
create index on core.guest_idea (tenant_id, address);
alter table core.guest_idea owner to app_owner;
alter table core.guest_idea enable row level security;
alter table core.guest_idea force row level security;
create policy tenant on core.guest_idea to app_rw
  using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.guest_idea to app_rw;

alter table core.contribution drop constraint contribution_channel_check;
alter table core.contribution add constraint contribution_channel_check
  check (channel in ('portal', 'counter', 'paper', 'workshop', 'guest'));
comment on column core.contribution.author is 'The account or the guest it came from; nothing where somebody present had it written down.';
