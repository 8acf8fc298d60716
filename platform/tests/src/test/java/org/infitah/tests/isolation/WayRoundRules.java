package org.infitah.tests.isolation;

import java.util.List;
import org.infitah.tests.house.Catalogue;
import org.infitah.tests.isolation.CatalogueRules.Rule;

/**
 * What leaves every policy standing and still walks round it: rights given where nobody looks,
 * things that happen behind a statement's back, settings that are there before the first statement.
 */
final class WayRoundRules {

  private static final String NOT_POSTGRES =
      " n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%' ";

  private static final String LENDING =
      " (n.nspname || '.' || p.proname = any (string_to_array('"
          + String.join(",", Allowed.LENDING_FUNCTIONS.keySet())
          + "', ','))) ";

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "a policy serves one role, and that its own",
              "select c.oid::regclass || ' ' || p.polname from pg_policy p join pg_class c on c.oid = p.polrelid"
                  + " join pg_namespace n on n.oid = c.relnamespace where cardinality(p.polroles) <> 1 or not ("
                  + " pg_get_userbyid(p.polroles[1]) = case when n.nspname like 'plugin\\_%' then n.nspname else 'app_rw' end"
                  + " or n.nspname = 'net' and pg_get_userbyid(p.polroles[1]) = 'net_ro')"),
          new Rule(
              "a plugin's role reaches its own tables alone, and the platform's none of them",
              "select r.rolname || ' ' || p || ' ' || c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace, pg_roles r,"
                  + " unnest(array['select', 'insert', 'update', 'delete']) p where c.relkind in ('r', 'p', 'v', 'm', 'f') and"
                  + NOT_POSTGRES
                  + "and has_table_privilege(r.oid, c.oid, p) and (r.rolname like 'plugin\\_%' and n.nspname <> r.rolname"
                  + " or r.rolname = 'app_rw' and n.nspname like 'plugin\\_%')"),
          new Rule(
              "a new row is the tenant's who adds it",
              "select c.oid::regclass"
                  + CatalogueRules.TENANT_TABLES
                  + "and not exists (select from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum"
                  + " where d.adrelid = c.oid and a.attname = 'tenant_id' and pg_get_expr(d.adbin, d.adrelid) = 'core.tenant()')"),
          new Rule(
              "a table outside the tenants is on the list",
              "select c.oid::regclass from pg_class c where c.relnamespace = 'sys'::regnamespace and c.relkind in ('r', 'p', 'f', 'm')"
                  + " and not (c.oid::regclass::text = any (string_to_array('"
                  + String.join(",", Allowed.OUTSIDE_TENANTS.keySet())
                  + "', ',')))"),
          new Rule(
              "nothing happens behind a statement's back",
              "select t.tgrelid::regclass || ' ' || t.tgname from pg_trigger t where not t.tgisinternal"
                  + " union all select w.ev_class::regclass || ' ' || w.rulename from pg_rewrite w join pg_class c on c.oid = w.ev_class"
                  + " join pg_namespace n on n.oid = c.relnamespace where c.relkind not in ('v', 'm') and"
                  + NOT_POSTGRES
                  + "union all select evtname from pg_event_trigger"),
          new Rule(
              "rows lie in tables and go nowhere else",
              "select 'server ' || srvname from pg_foreign_server union all select 'foreign ' || ftrelid::regclass from pg_foreign_table"
                  + " union all select 'publication ' || pubname from pg_publication union all select 'subscription ' || subname from pg_subscription"
                  + " union all select 'large object ' || oid from pg_largeobject_metadata"
                  + " union all select 'extension ' || extname from pg_extension where extname <> 'plpgsql'"),
          new Rule(
              "a table belongs to the owner of all tables",
              "select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and"
                  + Catalogue.SCHEMAS
                  + "and c.relname <> 'flyway_history' and c.relowner <> 'app_owner'::regrole"),
          new Rule(
              "rights are given for whole tables",
              "select a.attrelid::regclass || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid"
                  + " join pg_namespace n on n.oid = c.relnamespace where a.attacl is not null and"
                  + NOT_POSTGRES),
          new Rule(
              "nothing is given in advance",
              "select d.defaclrole::regrole || ' to ' || case x.grantee when 0 then 'everybody' else x.grantee::regrole::text end"
                  + " from pg_default_acl d, aclexplode(d.defaclacl) x where x.grantee <> d.defaclrole"),
          new Rule(
              "PostgreSQL's own gives the serving roles what it gives everybody",
              "select p.oid::regprocedure || ' ' || x.privilege_type from pg_proc p join pg_namespace n on n.oid = p.pronamespace, aclexplode(p.proacl) x"
                  + " where n.nspname = 'pg_catalog' and "
                  + givenSince("pg_proc", "p.oid")
                  + " and (x.grantee <> 0 or exists (select from pg_init_privs i where i.classoid = 'pg_proc'::regclass and i.objoid = p.oid))"
                  + " union all select c.oid::regclass || ' ' || x.privilege_type from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) x"
                  + " where n.nspname = 'pg_catalog' and "
                  + givenSince("pg_class", "c.oid")),
          new Rule(
              "no setting is there for the serving roles to make",
              "select a.parname || ' ' || x.privilege_type from pg_parameter_acl a, aclexplode(a.paracl) x"
                  + " where x.grantee = 0 or exists (select from pg_roles r where r.oid = x.grantee and "
                  + CatalogueRules.SERVING
                  + ")"),
          new Rule(
              "nothing is set before the first statement but how long it may take",
              "select coalesce(r.rolname, 'everybody') || ' ' || v from pg_db_role_setting s cross join unnest(s.setconfig) v"
                  + " left join pg_roles r on r.oid = s.setrole"
                  + " where (s.setdatabase = 0 or s.setdatabase = (select oid from pg_database where datname = current_database()))"
                  + " and (s.setrole = 0 or "
                  + CatalogueRules.SERVING
                  + ") and split_part(v, '=', 1) not in ('statement_timeout', 'idle_in_transaction_session_timeout', 'default_transaction_read_only')"
                  + " union all select name from pg_settings where name like 'app.%' and setting <> ''"),
          new Rule(
              "a function of ours looks, sets nothing and hides nothing",
              "select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where"
                  + NOT_POSTGRES
                  + "and (p.proleakproof or exists (select from unnest(p.proconfig) v where v not like 'search_path=%')"
                  + " or p.provolatile = 'v' and not"
                  + LENDING
                  + ")"),
          new Rule(
              "no function of ours lends its owner's rights, not even to a trigger",
              "select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace where"
                  + NOT_POSTGRES
                  + "and p.prosecdef and not"
                  + LENDING),
          new Rule(
              "the record of acts only grows",
              "select r.rolname || ' may ' || p from pg_roles r, unnest(array['update', 'delete', 'truncate']) p where "
                  + CatalogueRules.SERVING
                  + " and has_table_privilege(r.oid, 'core.audit'::regclass, p)"),
          new Rule(
              "nobody but the migrator bypasses policies, and nobody may become it",
              "select r.rolname from pg_roles r where r.oid <> 10 and (r.rolsuper or (r.rolbypassrls or r.rolcreaterole) and r.rolname <> 'app_migrator'"
                  + " or r.rolname = 'app_owner' and r.rolcanlogin)"
                  + " union all select m.member::regrole || ' in ' || m.roleid::regrole from pg_auth_members m where m.member <> 10"
                  + " and m.roleid::regrole::text in ('app_owner', 'app_migrator') and m.member <> 'app_migrator'::regrole"));

  private WayRoundRules() {}

  static List<Rule> all() {
    return RULES;
  }

  /** A serving role or everybody was given it after PostgreSQL was set up. */
  private static String givenSince(String catalogue, String oid) {
    return "(x.grantee = 0 or exists (select from pg_roles r where r.oid = x.grantee and "
        + CatalogueRules.SERVING
        + ")) and not exists (select from pg_init_privs i, aclexplode(i.initprivs) y where i.classoid = '"
        + catalogue
        + "'::regclass and i.objoid = "
        + oid
        + " and y.grantee = x.grantee and y.privilege_type = x.privilege_type)";
  }
}
