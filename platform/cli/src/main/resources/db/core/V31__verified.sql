-- What was found when a plugin was let in, what portals have in quarantine, and what the network puts back into service.

alter table sys.plugin add column verified jsonb;
comment on column sys.plugin.verified is 'What was asked of it before it was let in, and what was found; nothing where nobody asked.';

alter table net.vitals add column halted jsonb not null default '[]';
comment on column net.vitals.halted is 'The modules it has in quarantine: which, since when, why and in which version.';

create table sys.module_release (
  plugin_id  text not null check (plugin_id ~ '^[a-z][a-z0-9-]{1,40}$'),
  tenant_id  int not null references sys.tenant (id) on delete cascade,
  reason     text not null,
  set_by     text not null,
  set_at     timestamptz not null,
  primary key (tenant_id, plugin_id)
);
comment on table sys.module_release is 'What the network wants out of quarantine at a tenant: the tenant''s own job ends it, if it began before.';
grant select on sys.module_release to app_rw;
alter table sys.module_release owner to app_owner;

-- Only for a caller bound to the network; false when there is no such tenant or no such module. Nobody here reads or
-- writes what the tenant has in quarantine.
create function sys.release_module(plugin text, alias text, reason text, set_by text, set_at timestamptz)
  returns boolean language sql volatile security definer set search_path = '' as $$
  insert into sys.module_release (plugin_id, tenant_id, reason, set_by, set_at)
  select p.id, t.id, $3, $4, $5
    from sys.plugin p join sys.tenant t on t.alias = $2
   where p.id = $1 and core.tenant() = (select n.id from sys.tenant n where n.level = 'network')
     and t.level <> 'network' and t.state not in ('provisioning', 'erased')
  on conflict (tenant_id, plugin_id) do update
    set reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at;

  insert into sys.work (tenant_id, kind, id, due_at)
  select r.tenant_id, 'module', '00000000-0000-0000-0000-000000000026', $5
    from sys.module_release r join sys.tenant t on t.id = r.tenant_id
   where t.alias = $2 and r.plugin_id = $1 and r.set_at = $5 and r.set_by = $4
     and core.tenant() = (select n.id from sys.tenant n where n.level = 'network')
  on conflict (tenant_id, kind, id) do update set due_at = excluded.due_at;

  select core.tenant() = (select n.id from sys.tenant n where n.level = 'network') and exists (
    select from sys.module_release r join sys.tenant t on t.id = r.tenant_id
     where t.alias = $2 and r.plugin_id = $1 and r.set_at = $5 and r.set_by = $4)
$$;
alter function sys.release_module(text, text, text, text, timestamptz) owner to app_owner;
revoke execute on function sys.release_module(text, text, text, text, timestamptz) from public;
grant execute on function sys.release_module(text, text, text, text, timestamptz) to app_rw;
