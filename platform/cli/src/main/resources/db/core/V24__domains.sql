-- Domains of a tenant's own: asked for on a page, proved in the DNS, carried out by the operator.

create table core.domain (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  host        text not null,
  token       text not null,
  state       text not null default 'waiting' check (state in ('waiting', 'proved', 'refused', 'leaving')),
  reason      text,
  tries       int not null default 0,
  asked_at    timestamptz not null,
  asked_by    text not null,
  checked_at  timestamptz,
  proved_at   timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, host)
);
comment on table core.domain is 'Domains that a tenant asked for; to ask reserves nothing, the proof does.';
comment on column core.domain.token is 'What the owner of the domain writes into the DNS; no secret, and no other tenant''s.';
comment on column core.domain.reason is 'A code that says why the last look did not prove it.';

alter table core.domain enable row level security;
alter table core.domain force row level security;
create policy tenant on core.domain to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.domain to app_rw;
alter table core.domain owner to app_owner;

alter table sys.host add column proved boolean not null default false;
comment on column sys.host.proved is 'Whether the tenant has proved that it is its own; the others are the platform''s to give.';

-- What the serving role may do with the hosts of the tenant at hand: give up one it has proved, and say which is the main one.
create function sys.release_host(host text) returns void
  language sql volatile security definer set search_path = '' as $$
  delete from sys.host h where h.host = $1 and h.tenant_id = core.tenant() and h.proved;
  update sys.host h set canonical = true where h.tenant_id = core.tenant() and not h.proved
     and not exists (select from sys.host o where o.tenant_id = h.tenant_id and o.canonical);
$$;
alter function sys.release_host(text) owner to app_owner;
revoke execute on function sys.release_host(text) from public;
grant execute on function sys.release_host(text) to app_rw;

create function sys.prefer_host(host text) returns void
  language sql volatile security definer set search_path = '' as $$
  update sys.host h set canonical = case when $1 = '' then not h.proved else h.host = $1 end
   where h.tenant_id = core.tenant()
     and ($1 = '' or exists (select from sys.host o where o.tenant_id = h.tenant_id and o.host = $1));
$$;
alter function sys.prefer_host(text) owner to app_owner;
revoke execute on function sys.prefer_host(text) from public;
grant execute on function sys.prefer_host(text) to app_rw;
