-- Modules: what each says of itself, for whom the network allows one, and who enabled it where.

alter table sys.plugin add column summary jsonb;
alter table sys.plugin add column provider text not null default '';
alter table sys.plugin add column requires text[] not null default '{}';
comment on column sys.plugin.summary is 'What it does, in its own words.';
comment on column sys.plugin.provider is 'Who answers for it.';
comment on column sys.plugin.requires is 'The modules it cannot work without.';

create table sys.module_allowance (
  plugin_id  text not null check (plugin_id ~ '^[a-z][a-z0-9-]{1,40}$'),
  level      text check (level in ('region', 'prefecture', 'province', 'commune')),
  tenant_id  int references sys.tenant (id) on delete cascade,
  allowed    boolean not null,
  reason     text not null,
  set_by     text not null,
  set_at     timestamptz not null,
  check (level is null or tenant_id is null),
  unique nulls not distinct (plugin_id, tenant_id, level)
);
comment on table sys.module_allowance is 'For whom the network allows a module: one tenant, the tenants of a level, or all; what is said of the fewest holds.';
grant select on sys.module_allowance to app_rw;
comment on column sys.module_allowance.reason is 'Shown to whom it concerns; the operator gives none.';
alter table sys.module_allowance owner to app_owner;

-- Whether a tenant may use a module: its own decision, else its level's, else everybody's, else no.
create function sys.module_allowed(plugin text, tenant int) returns boolean
  language sql stable parallel safe set search_path = '' as $$
  select coalesce(
    (select a.allowed from sys.module_allowance a join sys.tenant t on t.id = $2
      where a.plugin_id = $1
        and (a.tenant_id = t.id or a.level = t.level or (a.tenant_id is null and a.level is null))
      order by a.tenant_id nulls last, a.level nulls last
      limit 1), false)
$$;
alter function sys.module_allowed(text, int) owner to app_owner;

-- What was allowed row by row until now.
insert into sys.module_allowance (plugin_id, tenant_id, allowed, reason, set_by, set_at)
select m.plugin_id, m.tenant_id, m.allowed, '', 'operator', now() from core.module m;
update sys.applied_field set scope = regexp_replace(scope, '^(tenant/[^/]+)/module/', '\1/module-allowance/')
 where field = 'allowed' and scope ~ '^tenant/[^/]+/module/';

alter table core.module drop column allowed;
alter table core.module add column reason text;
alter table core.module add column changed_by text;
alter table core.module add column changed_at timestamptz;
comment on table core.module is 'Which module a tenant has enabled, and who enabled or disabled it last; whether it may is the network''s to say.';
comment on column core.module.changed_by is 'A subject of Keycloak''s, the operator, or the network that withdrew it.';

-- Only for a caller bound to the network; false when there is no such tenant or no such module. Whoever may use it no
-- longer is noted, so that its own job disables it there: nobody here reads what a tenant has enabled.
create function sys.decide_module(plugin text, level text, alias text, allowed boolean, reason text, set_by text, set_at timestamptz)
  returns boolean language sql volatile security definer set search_path = '' as $$
  insert into sys.module_allowance (plugin_id, level, tenant_id, allowed, reason, set_by, set_at)
  select p.id, $2, t.id, $4, $5, $6, $7
    from sys.plugin p left join sys.tenant t on t.alias = $3
   where p.id = $1 and core.tenant() = (select n.id from sys.tenant n where n.level = 'network')
     and ($3 is null or (t.level <> 'network' and t.state <> 'erased'))
  on conflict (plugin_id, tenant_id, level) do update
    set allowed = excluded.allowed, reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at;

  insert into sys.work (tenant_id, kind, id, due_at)
  select t.id, 'module', '00000000-0000-0000-0000-000000000026', $7 from sys.tenant t
   where not $4 and core.tenant() = (select n.id from sys.tenant n where n.level = 'network')
     and t.state not in ('provisioning', 'erased')
     and ($3 is null or t.alias = $3) and ($2 is null or t.level = $2)
     and not sys.module_allowed($1, t.id)
  on conflict (tenant_id, kind, id) do update set due_at = excluded.due_at;

  select core.tenant() = (select n.id from sys.tenant n where n.level = 'network') and exists (
    select from sys.module_allowance a left join sys.tenant t on t.id = a.tenant_id
     where a.plugin_id = $1 and a.level is not distinct from $2 and t.alias is not distinct from $3
       and a.set_at = $7 and a.set_by = $6)
$$;
alter function sys.decide_module(text, text, text, boolean, text, text, timestamptz) owner to app_owner;
revoke execute on function sys.decide_module(text, text, text, boolean, text, text, timestamptz) from public;
grant execute on function sys.decide_module(text, text, text, boolean, text, text, timestamptz) to app_rw;

-- How many use what: each tenant counts for itself.
alter table net.vitals add column modules text[] not null default '{}';
comment on column net.vitals.modules is 'The modules it has enabled.';
