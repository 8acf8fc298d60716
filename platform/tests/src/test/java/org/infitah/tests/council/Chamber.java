package org.infitah.tests.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.LedgerLines;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** El Ksiba's council for one test: four are seated, a session is called, and all goes after it. */
public final class Chamber implements AutoCloseable {

  public static final String HOST = "el-ksiba.localhost";

  /** An ordinary session of a commune, called in time. */
  public static final String ORDINARY = "kind=ordinary&on=2025-10-02&convened=2025-09-15";

  /** Where the programme is frozen. */
  public static final String VERSIONS = "/fr/manage/programme/versions";

  static final String MEMBERS = "/fr/manage/council-members";
  static final String NEW = "/fr/manage/sessions/new";

  public final Visitor admin = Admin.of("el-ksiba").visitor();

  /** The programme can be put on the agenda: its step is open, and a version of it is ready. */
  public void submits() throws SQLException {
    opens();
    freezes("validated");
  }

  /** What the programme's step asks for is another test's matter: two people opened it. */
  public void opens() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "insert into core.gate_override (tenant_id, id, programme_id, step, reason, state,"
              + " asked_by, asked_at, confirmed_by, confirmed_at) select p.tenant_id,"
              + " gen_random_uuid(), p.id, 'submission', '{\"fr\": \"Essai de chambre\", \"source\":"
              + " \"fr\"}', 'confirmed', 'one', now(), 'two', now() from core.programme p join"
              + " sys.tenant t on t.id = p.tenant_id where t.alias = 'el-ksiba'");
    }
  }

  /** Freezes what the programme says now. */
  public void freezes(String stage) {
    Answer frozen = admin.postFields(HOST, VERSIONS, VERSIONS, "stage=" + stage);
    assertThat(frozen.status()).as(frozen.body()).isEqualTo(303);
  }

  @Override
  public void close() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "delete from core.gate_override where reason::text like '%Essai de chambre%'",
          "delete from core.step s using core.council_session c where c.tenant_id = s.tenant_id and"
              + " c.reference = s.reference and c.convened_on is not null",
          "delete from core.council_session where convened_on is not null",
          "delete from core.programme_version v using sys.tenant t where t.id = v.tenant_id and"
              + " t.alias = 'el-ksiba'",
          "update core.programme p set status = 'drafting', deliberation = null, adopted_version ="
              + " null from sys.tenant t where t.id = p.tenant_id and t.alias = 'el-ksiba' and"
              + " p.deliberation is not null",
          "update net.programme n set status = 'drafting', adopted_on = null from core.programme p"
              + " join sys.tenant t on t.id = p.tenant_id where t.alias = 'el-ksiba' and n.tenant_id ="
              + " p.tenant_id and n.id = p.id and n.status <> p.status",
          "delete from core.outbox where template like 'council.mail.%'",
          "delete from core.council_member where name::text like '%Essai%'",
          "delete from core.deliberation_year where year = 2025");
    }
    LedgerLines.forget("el-ksiba");
  }

  /** The first of them presides. */
  public void seatFour() {
    for (int one = 1; one <= 4; one++) {
      String fields =
          "name-fr=Essai+Membre+" + one + "&on=2021-10-01" + (one == 1 ? "&president=yes" : "");
      Answer seated = admin.postFields(HOST, MEMBERS, MEMBERS, fields);
      assertThat(seated.status()).as(seated.body()).isEqualTo(303);
    }
  }

  public String called(String fields) {
    Answer called = admin.postFields(HOST, NEW, NEW, fields);
    assertThat(called.status()).as(called.body()).isEqualTo(303);
    return location(called);
  }

  public void done(String way, String below, String fields) {
    Answer done = admin.postFields(HOST, way, way + below, fields);
    assertThat(done.status()).as(below + " " + fields + "\n" + done.body()).isEqualTo(303);
  }

  public String tried(String way, String below, String fields) {
    Answer tried = admin.postFields(HOST, way, way + below, fields);
    assertThat(tried.status()).as(tried.body()).isEqualTo(422);
    return tried.body();
  }

  public String page(String way) {
    return admin.on(HOST, way).get(way).body();
  }

  public static String present(int... members) {
    StringBuilder fields = new StringBuilder("x=y");
    for (int one : members) {
      fields.append("&present-M-00").append(one).append("=yes");
    }
    return fields.toString();
  }

  public static String ballots(String... choices) {
    StringBuilder fields = new StringBuilder("x=y");
    for (int one = 0; one < choices.length; one++) {
      fields.append("&ballot-M-00").append(one + 1).append('=').append(choices[one]);
    }
    return fields.toString();
  }

  public static String location(Answer answer) {
    return answer.header("Location").orElse("").replaceFirst("^https?://[^/]*", "");
  }

  public static String last(String way) {
    return way.substring(way.lastIndexOf('/') + 1);
  }
}
