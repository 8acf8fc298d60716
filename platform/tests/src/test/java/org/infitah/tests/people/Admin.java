package org.infitah.tests.people;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;

/** Somebody who gives and takes back roles in one tenant, through its pages. */
public final class Admin {

  /** Where roles are given. */
  public static final String PEOPLE = "/fr/manage/people";

  private final String alias;
  private final Visitor visitor;

  private Admin(String alias, Visitor visitor) {
    this.alias = alias;
    this.visitor = visitor;
  }

  public static Admin of(String alias) {
    return new Admin(alias, Visitor.known("admin@" + alias + ".test", alias));
  }

  public String host() {
    return alias + ".localhost";
  }

  public Visitor visitor() {
    return visitor;
  }

  /** What the form is filled with, from today on. */
  public static Map<String, String> form(String email, String role) {
    return Map.of(
        "email",
        email,
        "name",
        "Nom " + email,
        "language",
        "fr",
        "role",
        role,
        "reason",
        "décision 12/2026",
        "starts",
        LocalDate.now(Morocco.ZONE).toString());
  }

  public Answer give(Map<String, String> form) {
    return visitor.post(host(), PEOPLE + "/invite", PEOPLE, form);
  }

  public Answer end(String mandate) {
    return visitor.post(
        host(),
        PEOPLE + "/invite",
        PEOPLE + "/mandates/" + mandate + "/end",
        Map.of("reason", "fin de mission"));
  }

  public Answer page(String path) {
    return visitor.on(host(), path).get(path);
  }

  /** The mandate somebody holds here, as the table has it. */
  public String mandate(String email, String role) throws SQLException {
    return value(
        "select m.id from core.mandate m join core.account a on a.tenant_id = m.tenant_id"
            + " and a.id = m.account_id join sys.tenant t on t.id = m.tenant_id"
            + " where t.alias = ? and a.email = ? and m.role = ? and m.ended_by is null",
        alias,
        email,
        role);
  }

  /** Whether somebody holds a role here that nobody took back. */
  public boolean holds(String email, String role) throws SQLException {
    return !value(
            "select count(*) from core.mandate m join core.account a on a.tenant_id = m.tenant_id"
                + " and a.id = m.account_id join sys.tenant t on t.id = m.tenant_id"
                + " where t.alias = ? and a.email = ? and m.role = ? and m.ended_by is null",
            alias,
            email,
            role)
        .equals("0");
  }

  /** Whether Keycloak has been told about somebody. */
  public boolean isSettled(String email) throws SQLException {
    return value(
            "select count(*) from core.account a join sys.tenant t on t.id = a.tenant_id"
                + " where t.alias = ? and a.email = ? and a.settled_at is not null"
                + " and not exists (select from sys.work w where w.tenant_id = a.tenant_id"
                + " and w.kind = 'account' and w.id = a.id and w.due_at <= now())",
            alias,
            email)
        .equals("1");
  }

  private static String value(String sql, Object... arguments) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql, arguments);
    }
  }
}
