-- The chain through the record of acts: whoever changes, removes or slips in an act later breaks it.

create table core.audit_link (
  tenant_id  int not null default core.tenant(),
  id         uuid not null,
  number     bigint not null check (number > 0),
  hash       bytea not null,
  primary key (tenant_id, id),
  unique (tenant_id, number),
  foreign key (tenant_id, id) references core.audit (tenant_id, id)
);
comment on table core.audit_link is 'One link an act, in the order they were chained: SHA-256 of the link before and of the act''s own words.';
comment on column core.audit_link.number is 'From 1, without a gap.';

alter table core.audit_link enable row level security;
alter table core.audit_link force row level security;
create policy tenant on core.audit_link to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert on core.audit_link to app_rw;
alter table core.audit_link owner to app_owner;

-- What of an act is chained, always written alike: a JSON array, moments in UTC to the microsecond.
create function core.act_words(act core.audit) returns bytea language sql stable set search_path = '' as $$
  select pg_catalog.convert_to(pg_catalog.jsonb_build_array(
    act.id, pg_catalog.to_char(act.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    act.actor, act.roles, act.act, act.object, act.trace, act.before, act.after)::text, 'UTF8')
$$;
alter function core.act_words(core.audit) owner to app_owner;
