-- What a collectivity itself says of how it is reached, and the languages its portal offers.

alter table core.collectivity
  add column opening jsonb not null default '{}',
  add column opening_note jsonb,
  add column cndp text;
comment on column core.collectivity.opening is 'By day of the week: from and to, as {"mon":"08:30-16:30"}; a day that is missing is closed.';
comment on column core.collectivity.cndp is 'The number under which it declared to the CNDP what it keeps of persons (law 09-08, article 12).';

alter table sys.tenant add column languages text[] not null default '{ar,fr,zgh}'
  check (languages <@ '{ar,fr,zgh}'::text[] and 'ar' = any (languages));

create function sys.offer(languages text[]) returns void
  language sql volatile security definer set search_path = '' as $$
  update sys.tenant t set languages = $1 where t.id = core.tenant()
$$;
alter function sys.offer(text[]) owner to app_owner;
revoke execute on function sys.offer(text[]) from public;
grant execute on function sys.offer(text[]) to app_rw;
