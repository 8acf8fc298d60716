-- Plugins come in signed: by whom, with what leave, and which versions ever ran here.

alter table sys.plugin
  add column publisher text not null default '',
  add column spi text not null default '',
  add column capabilities text[] not null default '{}';
comment on column sys.plugin.publisher is 'The public key its seal was signed with.';
comment on column sys.plugin.spi is 'The versions of the SPI it works with.';
comment on column sys.plugin.capabilities is 'What the platform lends it; whatever is not here it does not get.';

create table sys.plugin_version (
  plugin_id     text not null,
  version       text not null,
  sha512        text not null,
  publisher     text not null,
  installed_at  timestamptz not null default now(),
  primary key (plugin_id, version, sha512)
);
comment on table sys.plugin_version is 'Every version that was ever installed here: none older follows a newer one, and none changes under its name.';
alter table sys.plugin_version owner to app_owner;
insert into sys.plugin_version (plugin_id, version, sha512, publisher) select id, version, sha512, publisher from sys.plugin;

create table sys.plugin_catalogue (
  key      text primary key,
  number   bigint not null,
  seen_at  timestamptz not null default now()
);
comment on table sys.plugin_catalogue is 'The newest catalogue seen of each key that signs them: an older one, which may not know of a revocation, is not believed again.';
alter table sys.plugin_catalogue owner to app_owner;
