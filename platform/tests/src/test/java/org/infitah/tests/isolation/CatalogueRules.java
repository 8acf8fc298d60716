package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.infitah.tests.house.Catalogue;
import org.infitah.tests.house.Sql;

/**
 * What must be true of every table, view, function and role, asked of PostgreSQL's own catalogue: a
 * table that a later migration or a plugin adds is under all of it without a line here.
 */
final class CatalogueRules {

  /** A rule's name and the query that lists what breaks it. */
  record Rule(String name, String breaches) {}

  static final String TENANT_TABLES =
      " from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and"
          + Catalogue.SCHEMAS
          + "and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) ";

  private static final String TENANT_COLUMN =
      "(select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')";

  /** Roles that serve requests: ours, and those a plugin runs under. */
  static final String SERVING =
      "(r.rolname in ('app_rw', 'net_ro') or r.rolname like 'plugin\\_%')";

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "row-level security is enabled and forced",
              "select c.oid::regclass"
                  + TENANT_TABLES
                  + "and not (c.relrowsecurity and c.relforcerowsecurity)"),
          new Rule(
              "the serving role has exactly one policy, on its tenant, for reading and for writing",
              "select c.oid::regclass"
                  + TENANT_TABLES
                  + "and (select count(*) from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*'"
                  + " and pg_get_expr(p.polqual, c.oid) = '(tenant_id = core.tenant())'"
                  + " and pg_get_expr(p.polwithcheck, c.oid) = '(tenant_id = core.tenant())'"
                  + " and (case when n.nspname like 'plugin\\_%' then n.nspname else 'app_rw' end)::regrole::oid = any (p.polroles)) <> 1"),
          new Rule(
              "no policy opens more than the tenant, but the network's view of what is published",
              "select c.oid::regclass || ' ' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid"
                  + " join pg_namespace n on n.oid = c.relnamespace where not ("
                  + " coalesce(pg_get_expr(p.polqual, c.oid), '(tenant_id = core.tenant())') = '(tenant_id = core.tenant())'"
                  + " and coalesce(pg_get_expr(p.polwithcheck, c.oid), '(tenant_id = core.tenant())') = '(tenant_id = core.tenant())'"
                  + " or n.nspname = 'net' and p.polcmd = 'r' and p.polroles = array['net_ro'::regrole::oid])"),
          new Rule(
              "every policy names its roles",
              "select p.polrelid::regclass || ' ' || p.polname from pg_policy p where 0 = any (p.polroles)"),
          new Rule(
              "the tenant may not be absent",
              "select c.oid::regclass"
                  + TENANT_TABLES
                  + "and not (select a.attnotnull from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')"),
          new Rule(
              "the tenant leads the primary key",
              "select c.oid::regclass"
                  + TENANT_TABLES
                  + "and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and k.conkey[1] = "
                  + TENANT_COLUMN
                  + ")"),
          new Rule(
              "the tenant leads every unique index",
              "select i.indexrelid::regclass from pg_index i join (select c.oid"
                  + TENANT_TABLES
                  + ") c on c.oid = i.indrelid where (i.indisunique or i.indisexclusion) and i.indkey[0] <> "
                  + TENANT_COLUMN),
          new Rule(
              "the tenant leads every foreign key",
              "select c.oid::regclass || ' ' || k.conname from pg_constraint k join (select c.oid"
                  + TENANT_TABLES
                  + ") c on c.oid = k.conrelid where k.contype = 'f' and not (k.conkey[1] = "
                  + TENANT_COLUMN
                  + " and k.confkey[1] = (select a.attnum from pg_attribute a where a.attrelid = k.confrelid and a.attname = 'tenant_id'))"),
          new Rule(
              "a table without tenant stands in sys, but for the migrations' own record",
              "select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'f') and"
                  + Catalogue.SCHEMAS
                  + "and c.relname <> 'flyway_history' and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)"),
          new Rule(
              "a table of sys says why it is outside the tenants",
              "select c.oid::regclass from pg_class c where c.relnamespace = 'sys'::regnamespace and c.relkind in ('r', 'p')"
                  + " and coalesce(obj_description(c.oid, 'pg_class'), '') = ''"),
          new Rule(
              "the serving roles are no superuser, bypass no policy, make no roles, no databases, no copies",
              "select r.rolname from pg_roles r where "
                  + SERVING
                  + " and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)"),
          new Rule(
              "the serving roles belong to none that may more",
              "select r.rolname || ' in ' || m.roleid::regrole from pg_auth_members m join pg_roles r on r.oid = m.member where "
                  + SERVING
                  + " and not (r.rolname = 'app_rw' and m.roleid::regrole::text like 'plugin\\_%' and not m.admin_option)"),
          new Rule(
              "the serving roles own nothing",
              "select r.rolname || ' owns ' || d.classid::regclass || ' ' || d.objid from pg_shdepend d join pg_roles r on r.oid = d.refobjid"
                  + " where d.refclassid = 'pg_authid'::regclass and d.deptype = 'o' and "
                  + SERVING),
          new Rule(
              "the serving roles create nothing",
              "select r.rolname || ' in ' || n.nspname from pg_roles r, pg_namespace n where "
                  + SERVING
                  + " and n.nspname not like 'pg\\_%' and has_schema_privilege(r.oid, n.oid, 'create') union all select r.rolname || ' ' || p from pg_roles r,"
                  + " unnest(array['create', 'temporary']) p where "
                  + SERVING
                  + " and has_database_privilege(r.oid, current_database(), p)"),
          new Rule(
              "the serving roles may not set what the policies ask",
              "select r.rolname from pg_roles r where "
                  + SERVING
                  + " and has_function_privilege(r.oid, 'pg_catalog.set_config(text, text, boolean)', 'execute')"),
          new Rule(
              "what the policies ask is a plain function of the owner",
              "select p.oid::regprocedure from pg_proc p where p.oid = 'core.tenant()'::regprocedure and (p.prosecdef or p.proconfig is not null"
                  + " or p.proowner <> 'app_owner'::regrole or p.provolatile <> 's' or btrim(regexp_replace(p.prosrc, '\\s+', ' ', 'g'))"
                  + " <> 'select nullif(current_setting(''app.tenant'', true), '''')::int')"),
          new Rule(
              "no function of ours lends its owner's rights to the serving roles",
              "select p.oid::regprocedure || ' by ' || r.rolname from pg_proc p join pg_namespace n on n.oid = p.pronamespace, pg_roles r where p.prosecdef"
                  + " and n.nspname not in ('pg_catalog', 'information_schema') and "
                  + SERVING
                  + " and has_function_privilege(r.oid, p.oid, 'execute') and not (n.nspname || '.' || p.proname = any (string_to_array('"
                  + String.join(",", Allowed.LENDING_FUNCTIONS.keySet())
                  + "', ',')))"),
          new Rule(
              "a view shows what its reader may see",
              "select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and"
                  + " n.nspname not in ('pg_catalog', 'information_schema') and (c.relkind = 'm' or not coalesce(c.reloptions, '{}')"
                  + " && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1']) and not (c.oid::regclass::text = any (string_to_array('"
                  + String.join(",", Allowed.VIEWS.keySet())
                  + "', ',')))"),
          new Rule(
              "no sequence counts across tenants",
              "select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'S' and"
                  + Catalogue.SCHEMAS),
          new Rule(
              "nobody in particular may do anything",
              "select c.oid::regclass || ' ' || x.privilege_type from pg_class c join pg_namespace n on n.oid = c.relnamespace,"
                  + " aclexplode(c.relacl) x where x.grantee = 0 and n.nspname not in ('pg_catalog', 'information_schema')"),
          new Rule(
              "the network reads what is published and nothing else",
              "select c.oid::regclass || ' ' || p from pg_class c join pg_namespace n on n.oid = c.relnamespace,"
                  + " unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p"
                  + " where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')"
                  + " and has_table_privilege('net_ro', c.oid, p) and not (n.nspname = 'net' and p = 'select')"
                  + " union all select n.nspname from pg_namespace n where n.nspname not in ('net', 'pg_catalog', 'information_schema', 'public')"
                  + " and n.nspname not like 'pg\\_%' and has_schema_privilege('net_ro', n.oid, 'usage')"),
          new Rule(
              "the serving roles write nothing outside the tenants but what is listed",
              "select r.rolname || ' ' || p || ' ' || c.oid::regclass from pg_class c, unnest(array['insert', 'update', 'delete', 'truncate', 'trigger', 'references']) p,"
                  + " pg_roles r where c.relnamespace = 'sys'::regnamespace and c.relkind in ('r', 'p') and "
                  + SERVING
                  + " and has_table_privilege(r.oid, c.oid, p) and not (p || ' ' || c.oid::regclass = any (string_to_array('"
                  + String.join(",", Allowed.WRITES_OUTSIDE.keySet())
                  + "', ',')))"),
          new Rule(
              "nobody empties a table past the policies",
              "select r.rolname || ' ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r where c.relkind in ('r', 'p') and"
                  + Catalogue.SCHEMAS
                  + "and "
                  + SERVING
                  + " and (has_table_privilege(r.oid, c.oid, 'truncate') or has_table_privilege(r.oid, c.oid, 'trigger')"
                  + " or has_table_privilege(r.oid, c.oid, 'references'))"));

  private CatalogueRules() {}

  static List<Rule> all() {
    return Stream.concat(RULES.stream(), WayRoundRules.all().stream()).toList();
  }

  /** What breaks a rule in this database. */
  static List<String> breaches(Rule rule, Database database) throws SQLException {
    try (Connection behind = database.behindTheScenes()) {
      return Sql.column(behind, rule.breaches());
    }
  }

  /** What breaks any rule in this database. */
  static List<String> breaches(Database database) throws SQLException {
    List<String> all = new ArrayList<>();
    try (Connection behind = database.behindTheScenes()) {
      for (Rule rule : all()) {
        Sql.column(behind, rule.breaches()).forEach(what -> all.add(rule.name() + ": " + what));
      }
    }
    return all;
  }
}
