package org.infitah.tests.isolation;

import java.util.List;

/**
 * A bug that somebody could make by running statements, and the rule that ought to notice.
 *
 * @param reason how the breach begins that shows the bug caught for what it is
 */
record FurtherBug(String name, String reason, List<String> statements) {

  static final List<FurtherBug> OF_THE_DATABASE =
      List.of(
          bug(
              "a second policy for reports, permissive",
              "no policy opens more than the tenant",
              "create policy reports on core.project for select to app_rw using (true)"),
          bug(
              "a policy that also shows the network's rows",
              "no policy opens more than the tenant",
              "alter policy tenant on core.project using (tenant_id = core.tenant() or tenant_id = 1)"),
          bug(
              "a policy that serves the network too",
              "a policy serves one role, and that its own",
              "alter policy tenant on core.sign_in to app_rw, net_ro"),
          bug(
              "without a tenant, the network's",
              "what the policies ask is a plain function of the owner",
              "create or replace function core.tenant() returns int language sql stable parallel safe"
                  + " as 'select coalesce((select nullif(current_setting(''app.tenant'', true), '''')::int), 1)'"),
          bug(
              "a function that changes the tenant",
              "a function of ours looks, sets nothing and hides nothing",
              "create function core.become(t int) returns int language plpgsql"
                  + " as 'begin execute format(''set local app.tenant = %L'', t); return t; end'"),
          bug(
              "a function that works for one tenant",
              "a function of ours looks, sets nothing and hides nothing",
              "create function core.count_of_one() returns bigint language sql stable set app.tenant = '3'"
                  + " as 'select count(*) from core.project'"),
          bug(
              "a function that sees rows before the policy does",
              "a function of ours looks, sets nothing and hides nothing",
              "alter function net.searchable(text) leakproof"),
          bug(
              "a trigger that copies with its owner's rights",
              "no function of ours lends its owner's rights, not even to a trigger",
              "create function core.copy() returns trigger language plpgsql security definer"
                  + " as 'begin update core.axis set title = new.title where tenant_id <> new.tenant_id; return new; end'",
              "alter function core.copy() owner to app_migrator",
              "revoke execute on function core.copy() from public",
              "create trigger copied after update on core.project for each row execute function core.copy()"),
          bug(
              "a rule that writes with the table owner's rights",
              "nothing happens behind a statement's back",
              "create rule copied as on update to core.axis do also delete from core.variant"),
          bug(
              "a search index of all tenants in sys",
              "a table outside the tenants is on the list",
              "create table sys.project_index as select * from core.project",
              "comment on table sys.project_index is 'So that search is fast.'",
              "grant select on sys.project_index to app_rw"),
          bug(
              "a partition without row-level security",
              "row-level security is enabled and forced: core.footfall_0",
              "create table core.footfall (tenant_id int not null default core.tenant(), id uuid not null,"
                  + " primary key (tenant_id, id)) partition by hash (tenant_id)",
              "create table core.footfall_0 partition of core.footfall for values with (modulus 1, remainder 0)",
              "alter table core.footfall enable row level security",
              "alter table core.footfall force row level security",
              "create policy tenant on core.footfall to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant())",
              "grant select, insert, update, delete on core.footfall, core.footfall_0 to app_rw"),
          bug(
              "codes that are unique across tenants",
              "the tenant leads every unique index",
              "alter table core.project add constraint project_code unique (code)"),
          bug(
              "rows that belong to the network unless said otherwise",
              "a new row is the tenant's who adds it",
              "alter table core.project alter tenant_id set default 1"),
          bug(
              "acts that can be rewritten",
              "the record of acts only grows",
              "grant update, delete on core.audit to app_rw"),
          bug(
              "hosts that any tenant can give away",
              "rights are given for whole tables",
              "grant update (tenant_id) on sys.host to app_rw"),
          bug(
              "columns that the network reads unpublished",
              "rights are given for whole tables",
              "grant select (name, subject) on core.sign_in to net_ro"),
          bug(
              "files of the server to read",
              "PostgreSQL's own gives the serving roles what it gives everybody",
              "grant execute on function pg_catalog.pg_read_file(text) to app_rw"),
          bug(
              "samples of everybody's values to read",
              "PostgreSQL's own gives the serving roles what it gives everybody",
              "grant select on pg_catalog.pg_statistic to app_rw"),
          bug(
              "a file kept as a large object",
              "rows lie in tables and go nowhere else: large object",
              "select lo_from_bytea(0, 'x')"),
          bug(
              "a tenant set for the whole database",
              "nothing is set before the first statement",
              "do $$ begin execute format('alter database %I set app.tenant = 1', current_database()); end $$"),
          bug(
              "a tenant set for the serving role",
              "nothing is set before the first statement",
              "do $$ begin execute format('alter role app_rw in database %I set app.tenant = 1', current_database()); end $$"),
          bug(
              "rights given in advance",
              "nothing is given in advance",
              "alter default privileges for role app_migrator in schema core grant select on tables to net_ro"),
          bug(
              "every change published to whoever listens",
              "rows lie in tables and go nowhere else: publication",
              "create publication everything for all tables"),
          bug(
              "a way into other databases",
              "rows lie in tables and go nowhere else: extension",
              "create extension dblink"));

  String[] asStatements() {
    return statements.toArray(String[]::new);
  }

  private static FurtherBug bug(String name, String reason, String... statements) {
    return new FurtherBug(name, reason, List.of(statements));
  }
}
