package org.infitah.tests.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.HOST;
import static org.infitah.tests.council.Chamber.MEMBERS;
import static org.infitah.tests.council.Chamber.ORDINARY;
import static org.infitah.tests.council.Chamber.last;
import static org.infitah.tests.council.Chamber.present;

import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.cli.local.MailCatcher;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members are convened once to each call, and it is kept how one knows that they were told. */
class ConvocationIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String CITIZEN = "citizen@infitah.test";

  private final Chamber chamber = new Chamber();
  private final String mark = UUID.randomUUID().toString();

  @BeforeEach
  void four_sit() {
    chamber.seatFour();
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    chamber.close();
  }

  @Test
  void a_member_is_written_to_and_confirms_and_another_signs_a_register() throws Exception {
    addresses(1, CITIZEN, "fr");
    String way = chamber.called(in(20));
    assertThat(chamber.tried(way, "/convocations", ""))
        .contains("Inscrivez d’abord l’ordre du jour");
    chamber.done(way, "/points", "title-fr=Essai+de+charte+" + mark);
    chamber.done(way, "/convocations", "");
    assertThat(chamber.tried(way, "/convocations", "")).contains("Chaque membre est déjà convoqué");

    String own = way.replace("/manage/sessions/", "/council/") + "/convocation";
    MailCatcher.Mail letter = arrived();
    assertThat(letter.to()).contains(CITIZEN);
    assertThat(letter.text()).contains("1. Essai de charte " + mark).contains(own);
    assertThat(chamber.page(way))
        .contains("Envoyée, sans accusé", "Délai légal respecté", "sans adresse connue");

    Visitor citizen = Visitor.known(CITIZEN, "el-ksiba");
    Visitor other = Visitor.known("focal-point@sefrou.test", "el-ksiba");
    assertThat(Http.on(HOST).get(own).status()).isEqualTo(303);
    assertThat(other.on(HOST, own).get(own).body()).contains("n’est adressée à votre compte");
    assertThat(other.postFields(HOST, "/fr/account", own, "").status()).isEqualTo(409);
    assertThat(citizen.on(HOST, own).get(own).body()).contains("Vous êtes convoqué", mark);
    for (int again = 0; again < 2; again++) {
      assertThat(citizen.postFields(HOST, own, own, "").status()).isEqualTo(303);
    }
    assertThat(citizen.on(HOST, own).get(own).body()).contains("est consignée");
    assertThat(
            value(
                "select count(*) from core.audit where act = 'plenary.received' and object = '"
                    + last(way)
                    + "'"))
        .isEqualTo("1");

    String deliveries = "/convocations/deliveries";
    String register = "member=M-002&way=hand&receipt=Registre+" + mark + "&delivered=";
    assertThat(chamber.tried(way, deliveries, register + today().plusDays(1)))
        .contains("n’est pas à venir");
    assertThat(
            chamber.tried(way, deliveries, "member=M-001&way=post&receipt=1&delivered=" + today()))
        .contains("déjà prouvée");
    chamber.done(way, deliveries, register + today());
    assertThat(chamber.tried(way, deliveries, register + today())).contains("déjà prouvée");
    assertThat(chamber.page(way)).contains("Remise en main propre", "Registre " + mark);
    everybodyReadsTheCounts(way);
  }

  private void everybodyReadsTheCounts(String way) {
    String shown = way.replace("/manage/sessions/", "/council/");
    assertThat(Http.on(HOST).get(shown).body())
        .contains("4 membres convoqués\u00a0; la réception est prouvée pour 2")
        .doesNotContain("Registre " + mark, CITIZEN);
    assertThat(Http.on(HOST).get(shown.replace("/fr/", "/ar/")).body())
        .contains("عدد الأعضاء المستدعين");
    Answer told = Http.on(HOST).get("/api/v1/sessions/" + last(way));
    assertThat(told.body()).doesNotContain("Registre " + mark, CITIZEN);
    JsonObject counts =
        told.json().getJsonObject("proceedings").getJsonArray("convocations").getJsonObject(0);
    assertThat(counts.getInt("members")).isEqualTo(4);
    assertThat(counts.getInt("proved")).isEqualTo(2);
    assertThat(Http.on(HOST).get("/api/v1/council-members").body()).doesNotContain(CITIZEN);
  }

  @Test
  void sent_by_eight_at_once_each_member_has_one_letter() throws Exception {
    String way = chamber.called(in(20));
    chamber.done(way, "/points", "title-fr=Essai+" + mark);
    for (int member = 1; member <= 4; member++) {
      addresses(member, member + "." + mark + "@example.org", member == 1 ? "ar" : "fr");
    }
    List<Integer> statuses = new ArrayList<>();
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(clients.submit(() -> chamber.admin.postFields(HOST, way, way + "/convocations", "")));
    }
    for (Future<Answer> each : all) {
      statuses.add(each.get().status());
    }
    clients.shutdown();
    assertThat(Collections.frequency(statuses, 303)).as("%s", statuses).isEqualTo(1);
    assertThat(statuses).allMatch(status -> status == 303 || status == 422 || status == 409);
    Waiting.until(SOON, () -> letters().size() >= 4);
    assertThat(letters()).hasSize(4);
    assertThat(letters().stream().map(MailCatcher.Mail::to).distinct()).hasSize(4);
    assertThat(letters())
        .filteredOn(letter -> letter.to().contains("1." + mark))
        .allMatch(letter -> letter.html().contains("dir=\"rtl\""));
  }

  @Test
  void a_call_that_follows_has_its_own_and_the_council_meets_on_its_day() throws SQLException {
    String way = chamber.called(ORDINARY);
    chamber.done(way, "/points", "title-fr=Essai");
    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2));
    assertThat(chamber.tried(way, "/convocations", "")).contains("Écrivez un jour");
    assertThat(chamber.tried(way, "/convocations", "again=2025-10-20"))
        .contains("La loi fixe un autre jour");
    chamber.done(way, "/convocations", "again=2025-10-06");
    assertThat(
            value(
                "select count(*) from core.council_convocation where call = 2"
                    + " and held_on = '2025-10-06' and sent_on is null"))
        .isEqualTo("4");
    chamber.done(
        way,
        "/convocations/deliveries",
        "member=M-003&way=post&receipt=RR+12&delivered=2025-10-03");
    assertThat(chamber.tried(way, "/sittings", "held=2025-10-05&" + present(1, 2, 3, 4)))
        .contains("convoqués pour un autre jour");
    chamber.done(way, "/sittings", "held=2025-10-06&" + present(1, 2, 3, 4));
    assertThat(chamber.tried(way, "/convocations", "")).contains("La session a commencé");
    assertThat(Http.on(HOST).get(way.replace("/manage/sessions/", "/council/")).body())
        .contains("la réception est prouvée pour 0", "la réception est prouvée pour 1");
  }

  @Test
  void a_notice_that_comes_too_late_is_said() throws SQLException {
    addresses(1, "1." + mark + "@example.org", "fr");
    String way = chamber.called(in(2));
    chamber.done(way, "/points", "title-fr=Essai");
    chamber.done(way, "/convocations", "");
    assertThat(chamber.page(way)).contains("Délai légal non respecté");
    String wrong = MEMBERS + "/M-001/address";
    Answer refused = chamber.admin.postFields(HOST, MEMBERS, wrong, "email=nobody&tongue=fr");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("n’en est pas une");
  }

  private void addresses(int member, String address, String language) {
    Answer kept =
        chamber.admin.postFields(
            HOST,
            MEMBERS,
            MEMBERS + "/M-00" + member + "/address",
            "email=" + address + "&tongue=" + language);
    assertThat(kept.status()).as(kept.body()).isEqualTo(303);
  }

  /** Called today, whatever the law says of the month. */
  private static String in(int days) {
    return "kind=extraordinary&asked=president&acknowledged=yes&convened="
        + today()
        + "&on="
        + today().plusDays(days);
  }

  private static LocalDate today() {
    return LocalDate.now(Morocco.ZONE);
  }

  private static String value(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.value(behind, sql);
    }
  }

  private MailCatcher.Mail arrived() throws Exception {
    Waiting.until(SOON, () -> !letters().isEmpty());
    return letters().get(0);
  }

  private List<MailCatcher.Mail> letters() {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.toString().contains(mark))
        .toList();
  }
}
