-- The ground: who the tenants are, which host is whose, and the one function every policy asks.
-- Roles are made before this script runs (see Roles): app_owner owns, app_migrator migrates, app_rw serves, net_ro reads the network.

-- sys: no tenant column binds these rows; each table says why it may stand outside the tenants.

create table sys.tenant (
  id          int primary key,
  alias       text not null unique check (alias ~ '^[a-z][a-z0-9-]{1,40}$'),
  level       text not null check (level in ('network', 'region', 'prefecture', 'province', 'commune')),
  code        text unique,
  names       jsonb not null,
  brand       jsonb not null default '{}',
  state       text not null default 'active'
              check (state in ('provisioning', 'active', 'suspended', 'archived')),
  created_at  timestamptz not null default now()
);
comment on table sys.tenant is 'The register of tenants: read before a tenant is known.';
create unique index tenant_network_once on sys.tenant (level) where level = 'network';

create table sys.host (
  host       text primary key check (host = lower(host) and host !~ '[:/ ]' and host !~ '\.$'),
  tenant_id  int not null references sys.tenant (id),
  canonical  boolean not null default false
);
comment on table sys.host is 'Which host name is whose: what makes a tenant known.';

create table sys.law_rule (
  level       text not null,
  key         text not null,
  value       jsonb not null,
  unit        text,
  article     text not null,
  basis       text not null check (basis in ('read', 'web', 'memory')),
  valid_from  date not null,
  valid_to    date,
  binding     boolean not null generated always as (basis <> 'memory') stored,
  primary key (level, key, valid_from),
  check (valid_to > valid_from)
);
comment on table sys.law_rule is 'The law of each level, the same for every tenant of it.';
comment on column sys.law_rule.binding is 'Whether an act may be refused on this ground; it follows from the basis: nothing from memory may refuse an act.';

create table sys.holiday (
  day     date not null,
  code    text not null,
  names   jsonb not null,
  kind    text not null check (kind in ('fixed', 'lunar', 'decree')),
  status  text not null check (status in ('announced', 'estimated')),
  primary key (day, code)
);
comment on table sys.holiday is 'The national calendar.';

create table sys.plugin (
  id         text primary key check (id ~ '^[a-z][a-z0-9-]{1,40}$'),
  version    text not null,
  file       text not null,
  sha512     text not null,
  names      jsonb not null,
  installed_at timestamptz not null default now()
);
comment on table sys.plugin is 'The plugins this installation carries and the version each node shall run.';

create table sys.applied_field (
  scope       text not null,
  field       text not null,
  value       jsonb,
  applied_at  timestamptz not null,
  primary key (scope, field)
);
comment on table sys.applied_field is 'What infitah apply last wrote, so that it never overwrites what people edited since.';

create table sys.ended_sign_in (
  sid       text primary key,
  ended_at  timestamptz not null
);
comment on table sys.ended_sign_in is 'Keycloak sessions ended by back-channel sign-out; one reaches every host.';

create table sys.work (
  tenant_id  int not null references sys.tenant (id),
  kind       text not null,
  id         uuid not null,
  due_at     timestamptz not null,
  primary key (tenant_id, kind, id)
);
comment on table sys.work is 'Where jobs and the outbox learn which tenant has work due; never what it is.';

-- core: the tenant leads every key; row-level security is forced below for every table at once.

create table core.source (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  code          text not null,
  title         jsonb not null,
  published_on  text,
  url           text,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);

create table core.collectivity (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  names        jsonb not null,
  acronym      text,
  aliases      jsonb not null default '[]',
  summary      jsonb,
  level        text not null,
  code         text,
  territory    jsonb,
  seat         jsonb,
  founded_on   text,
  joined_on    text,
  email        text,
  phone        text,
  address      jsonb,
  source_id    uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);
create unique index collectivity_once on core.collectivity (tenant_id);

create table core.variant (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  object_id  uuid not null,
  field      text not null,
  value      jsonb not null,
  note       jsonb,
  source_id  uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);
comment on table core.variant is 'What another source says of the same field: disagreements are kept, never settled in silence.';
create index variant_object on core.variant (tenant_id, object_id);

create table core.figure (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  kind       text not null,
  number     bigint not null,
  approximate boolean not null default false,
  as_of      text not null,
  note       jsonb,
  source_id  uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, kind, as_of, source_id),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);

create table core.page (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  slug       text not null,
  title      jsonb not null,
  body       jsonb not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, slug)
);

create table core.programme (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  reference   text not null,
  title       jsonb not null,
  acronym     text,
  aliases     jsonb not null default '[]',
  purpose     jsonb,
  from_year   int,
  to_year     int,
  status      text not null check (status in ('drafting', 'adopted', 'running', 'closed')),
  principles  text[] not null default '{}',
  participants jsonb not null default '[]',
  source_id   uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);

create table core.programme_component (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  programme_id  uuid not null,
  number        int not null,
  title         jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, programme_id, number),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id)
);
comment on table core.programme_component is 'What the national support programme does for its members.';

create table core.axis (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  programme_id  uuid not null,
  number        int not null,
  code          text not null,
  title         jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, programme_id, number),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id)
);

create table core.step (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  programme_id  uuid not null,
  number        int not null,
  kind          text not null,
  starts_on     text,
  ends_on       text,
  planned       boolean not null default false,
  remote        boolean not null default false,
  place         jsonb,
  title         jsonb,
  note          jsonb,
  reference     text,
  primary key (tenant_id, id),
  unique (tenant_id, programme_id, number),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id)
);
comment on column core.step.reference is 'The workshop, consultation or council session this step is, where there is one.';
comment on column core.step.starts_on is 'A civic date as precise as its source: YYYY, YYYY-MM or YYYY-MM-DD.';

create table core.project (
  tenant_id            int not null default core.tenant(),
  id                   uuid not null,
  version              int not null default 1,
  programme_id         uuid not null,
  reference            text not null,
  number               int not null,
  code                 text not null,
  title                jsonb not null,
  principles           text[] not null default '{}',
  principles_inferred  boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  unique (tenant_id, programme_id, number),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id)
);

create table core.person (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  code       text not null,
  name       jsonb not null,
  spellings  text[] not null default '{}',
  source_id  uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);
comment on table core.person is 'Named only where the source is public; spellings keep what sources wrote.';

create table core.post (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  person_id     uuid not null,
  role          text not null,
  title         jsonb,
  organisation  text,
  rank          int,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references core.person (tenant_id, id)
);

create table core.workshop (
  tenant_id        int not null default core.tenant(),
  id               uuid not null,
  version          int not null default 1,
  programme_id     uuid,
  reference        text not null,
  kind             text not null,
  title            jsonb not null,
  starts_on        text,
  ends_on          text,
  announced_start  time,
  part_of_day      text,
  place            jsonb,
  remote           boolean not null default false,
  theme            jsonb,
  facilitator      jsonb,
  chair            jsonb,
  organiser        text,
  participants_about int,
  objectives       jsonb not null default '[]',
  note             jsonb,
  source_id        uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);

create table core.agenda_item (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  workshop_id  uuid not null,
  number       int not null,
  starts_at    time,
  ends_at      time,
  inferred     boolean not null default false,
  title        jsonb not null,
  speaker      jsonb,
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id, number),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id)
);

create table core.breakout_group (
  tenant_id    int not null default core.tenant(),
  id           uuid not null,
  version      int not null default 1,
  workshop_id  uuid not null,
  number       int not null,
  topic        jsonb not null,
  composition  text[] not null default '{}',
  primary key (tenant_id, id),
  unique (tenant_id, workshop_id, number),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id)
);

create table core.attendance (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  workshop_id   uuid not null,
  constituency  text not null,
  body          text,
  primary key (tenant_id, id),
  foreign key (tenant_id, workshop_id) references core.workshop (tenant_id, id)
);

create table core.consultation (
  tenant_id      int not null default core.tenant(),
  id             uuid not null,
  version        int not null default 1,
  programme_id   uuid not null,
  reference      text not null,
  opens_on       date,
  closes_on      date,
  planned        boolean not null default false,
  channel        text,
  subject        jsonb,
  audience       jsonb,
  contributions  int,
  source_id      uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  check (closes_on >= opens_on),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);

create table core.council_session (
  tenant_id      int not null default core.tenant(),
  id             uuid not null,
  version        int not null default 1,
  programme_id   uuid not null,
  reference      text not null,
  kind           text check (kind in ('ordinary', 'extraordinary')),
  held_on        text not null,
  planned        boolean not null default false,
  decision       text check (decision in ('adopted', 'rejected')),
  unanimous      boolean not null default false,
  votes_for      int,
  votes_against  int,
  abstentions    int,
  note           jsonb,
  source_id      uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, programme_id) references core.programme (tenant_id, id),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);

create table core.advisory_body (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  reference  text not null,
  kind       text not null,
  name       jsonb not null,
  scope      jsonb,
  source_id  uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, reference),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);

create table core.charter_section (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  number     int not null,
  code       text not null,
  title      jsonb not null,
  source_id  uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);

create table core.charter_item (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  section_id  uuid not null,
  number      int not null,
  text        jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, section_id, number),
  foreign key (tenant_id, section_id) references core.charter_section (tenant_id, id)
);

create table core.organisation (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  code       text not null,
  names      jsonb not null,
  role       text not null,
  parent     text,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);

create table core.agreement (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  code       text not null,
  title      jsonb not null,
  signed_on  text not null,
  parties    text[] not null,
  purpose    jsonb,
  source_id  uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, code),
  foreign key (tenant_id, source_id) references core.source (tenant_id, id)
);

create table core.mandate (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  subject     text not null,
  role        text not null,
  reason      text not null,
  starts_at   timestamptz not null,
  ends_at     timestamptz,
  granted_by  text not null,
  primary key (tenant_id, id),
  check (ends_at > starts_at)
);
create index mandate_subject on core.mandate (tenant_id, subject);

create table core.sign_in (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  version       int not null default 1,
  token_hash    text not null,
  subject       text not null,
  sid           text not null,
  name          text not null,
  tokens        bytea not null,
  acr           text not null,
  roles         text[] not null,
  started_at    timestamptz not null,
  seen_at       timestamptz not null,
  refresh_at    timestamptz not null,
  proven_until  timestamptz not null,
  expires_at    timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash)
);
comment on table core.sign_in is 'Sessions: the cookie is stored as a hash, Keycloak''s tokens encrypted.';

create table core.audit (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  version    int not null default 1,
  at         timestamptz not null,
  actor      text not null,
  roles      text[] not null default '{}',
  act        text not null,
  object     text not null,
  trace      uuid,
  before     jsonb,
  after      jsonb,
  primary key (tenant_id, id)
);
comment on table core.audit is 'Who did what: ids and codes, never names.';
comment on column core.audit.actor is 'A subject of Keycloak''s, or the operator.';
comment on column core.audit.trace is 'The request or the run of a job; the operator''s acts have none.';
create index audit_at on core.audit (tenant_id, at desc);

create table core.module (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  plugin_id   text not null,
  allowed     boolean not null default false,
  enabled     boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, plugin_id)
);
comment on table core.module is 'Which plugin a tenant may use (the network allows) and does use (the tenant enables).';

-- net: what a tenant has published to the network.

-- A text as readers look for it: no case, no accents, no harakat, and one form for the letters people interchange.
create function net.searchable(words text) returns text language sql immutable strict parallel safe as $$
  select translate(
    regexp_replace(lower(words), '[\u064B-\u0652\u0640]', '', 'g'),
    'أإآٱىةگڭݣàâäçéèêëîïôöùûüÿ', 'اااايهكككaaaceeeeiioouuuy')
$$;

create table net.member (
  tenant_id        int primary key default core.tenant(),
  alias            text not null,
  level            text not null,
  code             text,
  names            jsonb not null,
  territory        jsonb,
  region_code      text,
  joined_on        text,
  population       bigint,
  population_as_of text,
  published_at     timestamptz not null
);

create table net.programme (
  tenant_id     int not null default core.tenant(),
  id            uuid not null,
  reference     text not null,
  title         jsonb not null,
  from_year     int,
  to_year       int,
  status        text not null,
  projects      int not null,
  axes          int not null,
  adopted_on    text,
  published_at  timestamptz not null,
  primary key (tenant_id, id)
);

-- Row-level security, forced, for every table that carries a tenant; policies name their role.
do $$
declare t record;
begin
  for t in select c.oid::regclass as name, n.nspname as schema
             from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname in ('core', 'net') and c.relname <> 'flyway_history' loop
    execute format('alter table %s enable row level security', t.name);
    execute format('alter table %s force row level security', t.name);
    execute format('create policy tenant on %s to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant())', t.name);
    if t.schema = 'net' then
      execute format('create policy network on %s for select to net_ro using (true)', t.name);
      execute format('grant select on %s to net_ro', t.name);
    end if;
    execute format('grant select, insert, update, delete on %s to app_rw', t.name);
    execute format('alter table %s owner to app_owner', t.name);
  end loop;
  for t in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname = 'sys' loop
    execute format('grant select on %s to app_rw', t.name);
    execute format('alter table %s owner to app_owner', t.name);
  end loop;
end $$;

-- The record of acts only grows.
revoke update, delete on core.audit from app_rw;
-- What the serving role may change outside tenants: that a sign-in ended.
grant insert on sys.ended_sign_in to app_rw;
-- It may not remove one, or an ended sign-in would live again; only what is too old for any sign-in goes, and only so.
create function sys.forget_ended_sign_ins() returns bigint language sql security definer set search_path = '' as $$
  with gone as (delete from sys.ended_sign_in where ended_at < now() - interval '10 hours 5 minutes' returning 1)
  select count(*) from gone
$$;
alter function sys.forget_ended_sign_ins() owner to app_owner;
revoke execute on function sys.forget_ended_sign_ins() from public;
grant execute on function sys.forget_ended_sign_ins() to app_rw;
revoke select on sys.applied_field from app_rw;

-- What the tables of a plugin's schema lack to keep tenants apart; no row when they may be used. Asked when a plugin is
-- installed and again when it is loaded. The search path is empty so that conditions are always shown in full.
create function sys.unguarded(schema_name text) returns table (object text, lacks text)
  language sql stable set search_path = ''
as $$
  with relation as (
    select c.oid, c.relname::text as name, c.relkind, c.relrowsecurity and c.relforcerowsecurity as guarded,
           (select a.attnum from pg_catalog.pg_attribute a
             where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull
               and a.atttypid = 'pg_catalog.int4'::pg_catalog.regtype) as tenant
      from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where n.nspname = schema_name and c.relname <> 'flyway_history'
  ), tables as (
    select * from relation where relkind in ('r', 'p')
  )
  select name, 'a reason: only tables and their indexes may lie here' from relation
   where relkind not in ('r', 'p', 'i', 'I')
  union all
  select p.proname::text, 'a reason: no function may lie here'
    from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
   where n.nspname = schema_name
  union all
  select name, 'tenant_id int not null' from tables where tenant is null
  union all
  select name, 'forced row-level security' from tables where not guarded
  union all
  select name, 'a policy' from tables
   where not exists (select from pg_catalog.pg_policy p where p.polrelid = tables.oid)
  union all
  select name, 'the plugin''s own role alone in policy ' || p.polname
    from tables join pg_catalog.pg_policy p on p.polrelid = tables.oid
   where p.polroles <> array[(select r.oid from pg_catalog.pg_roles r where r.rolname = schema_name)]
  union all
  select name, 'the tenant alone as condition of policy ' || p.polname
    from tables join pg_catalog.pg_policy p on p.polrelid = tables.oid
   where p.polcmd <> '*'
      or pg_catalog.pg_get_expr(p.polqual, p.polrelid) is distinct from '(tenant_id = core.tenant())'
      or coalesce(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), '(tenant_id = core.tenant())')
           <> '(tenant_id = core.tenant())'
  union all
  select name, 'a primary key' from tables
   where not exists (select from pg_catalog.pg_index i where i.indrelid = tables.oid and i.indisprimary)
  union all
  select name, 'the tenant leading ' || i.indexrelid::pg_catalog.regclass::text
    from tables join pg_catalog.pg_index i on i.indrelid = tables.oid
   where i.indisunique and i.indkey[0] is distinct from tables.tenant
  union all
  select name, 'the tenant leading ' || k.conname
    from tables join pg_catalog.pg_constraint k on k.conrelid = tables.oid
   where k.contype = 'f'
     and (k.conkey[1] is distinct from tables.tenant
          or not exists (select from pg_catalog.pg_attribute a
                          where a.attrelid = k.confrelid and a.attnum = k.confkey[1] and a.attname = 'tenant_id'))
$$;
alter function sys.unguarded(text) owner to app_owner;
