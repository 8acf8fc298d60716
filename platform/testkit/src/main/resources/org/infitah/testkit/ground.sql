-- As much of the platform as the tables of a plugin lean on: the roles, and the function every policy asks.
create role app_owner nologin;
create role app_rw login;
create schema core authorization app_owner;
grant usage on schema core to app_owner;
create function core.tenant() returns int language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant', true), '')::int $$;
alter function core.tenant() owner to app_owner;
-- Nobody may switch the tenant from within a query.
revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
