package org.infitah.tests.house;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.cli.local.LocalPlatform;

/**
 * Sees to it that no table is empty for the canary tenants: what their files do not fill, this
 * does.
 */
public final class CanaryRows {

  private CanaryRows() {}

  static void plant(LocalPlatform platform) throws SQLException {
    try (Connection superuser = platform.superuser().open()) {
      plant(superuser);
    }
  }

  /** Plants through a connection that may do everything. */
  public static void plant(Connection superuser) throws SQLException {
    Map<String, Table> tables =
        Catalogue.tables(superuser).stream()
            .collect(Collectors.toMap(Table::name, Function.identity()));
    for (CanaryTenant tenant : CanaryTenant.values()) {
      int id = id(superuser, tenant.alias());
      Map<String, Boolean> done = new HashMap<>();
      for (Table table : tables.values()) {
        plant(superuser, table, tables, new Owner(id, tenant.canary()), done);
      }
      // Its file says which modules it uses, and no words of its own.
      Sql.update(
          superuser,
          "update core.module set reason = ? where tenant_id = ?",
          tenant.canary().text(),
          id);
      // One that people can take part in today.
      Sql.update(
          superuser,
          "update core.consultation set kind = 'ideas', opens_on = current_date - 2, closes_on ="
              + " current_date + 30, ended_at = null where tenant_id = ?",
          id);
      // Needs are words of ours.
      for (String table : List.of("core.registration", "core.registration_terms")) {
        Sql.update(
            superuser, "update " + table + " set needs = '{access}' where tenant_id = ?", id);
      }
      // What was said went into what is promised.
      Sql.update(
          superuser,
          "update core.contribution_answer a set project = (select min(p.reference) from"
              + " core.project p where p.tenant_id = a.tenant_id) where tenant_id = ?",
          id);
      Sql.update(
          superuser,
          "update net.consultation n set reference = (select min(c.reference) from"
              + " core.consultation c where c.tenant_id = n.tenant_id), opens_on = current_date - 2,"
              + " closes_on = current_date + 30 where tenant_id = ?",
          id);
      Sql.update(
          superuser,
          "update core.module_setting set plugin_id = 'school-transport',"
              + " settings = jsonb_build_object('contact', ?) where tenant_id = ?",
          tenant.canary().text(),
          id);
    }
    network(superuser);
  }

  /** What the network alone keeps: an application, and a portal that was asked for and opened. */
  private static void network(Connection superuser) throws SQLException {
    Sql.update(
        superuser,
        "insert into core.application (tenant_id, id, form_key, reference, level, code, names,"
            + " deliberation, deliberated_on, contact_name, contact_office, contact_email, language,"
            + " received_at) select 1, gen_random_uuid(), gen_random_uuid(), 'ADH-22222222', level,"
            + " code, names, alias, '2026-01-01', 'test', 'test', 'test@alpha.test', 'fr', now()"
            + " from sys.tenant where alias = ? on conflict do nothing",
        CanaryTenant.ALPHA.alias());
    Sql.update(
        superuser,
        "insert into core.task (tenant_id, id, kind, subject, wish, state, asked_by, asked_at)"
            + " select 1, gen_random_uuid(), 'provision', alias, jsonb_build_object('level', level,"
            + " 'code', code, 'names', names), 'done', 'test', now() from sys.tenant where alias = ?"
            + " on conflict do nothing",
        CanaryTenant.ALPHA.alias());
  }

  private record Owner(int id, Canary canary) {}

  private static void plant(
      Connection superuser,
      Table table,
      Map<String, Table> tables,
      Owner owner,
      Map<String, Boolean> done)
      throws SQLException {
    if (done.putIfAbsent(table.name(), true) != null) {
      return;
    }
    for (String parent : table.parents().values()) {
      if (tables.containsKey(parent)) {
        plant(superuser, tables.get(parent), tables, owner, done);
      }
    }
    List<String> known =
        Sql.column(
            superuser,
            "select 1 from " + table.name() + " where tenant_id = ? limit 1",
            owner.id());
    // Acts were recorded while the tenant was made, and none of them carries its mark.
    if (known.isEmpty() || table.name().equals("core.audit")) {
      Row.of(table, owner.id(), owner.canary(), superuser).insert(superuser);
    }
  }

  /** The number of a tenant. */
  public static int id(Connection superuser, String alias) throws SQLException {
    return Integer.parseInt(
        Sql.value(superuser, "select id from sys.tenant where alias = ?", alias));
  }
}
