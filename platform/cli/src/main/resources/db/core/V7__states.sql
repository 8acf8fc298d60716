-- The life of a tenant: open, frozen while it is handed over, shut for a while, or kept to be read. The operator alone moves it.

alter table sys.tenant drop constraint tenant_state_check;
alter table sys.tenant add constraint tenant_state_check
  check (state in ('provisioning', 'active', 'read-only', 'suspended', 'archived'));
alter table sys.tenant add column state_since timestamptz;
update sys.tenant set state_since = created_at;
alter table sys.tenant alter column state_since set default now();
alter table sys.tenant alter column state_since set not null;
comment on column sys.tenant.state is 'What its host lets people do; a collectivity that only applies has no row here yet.';
