package org.infitah.tests.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.HOST;
import static org.infitah.tests.council.Chamber.MEMBERS;
import static org.infitah.tests.council.Chamber.NEW;
import static org.infitah.tests.council.Chamber.ORDINARY;
import static org.infitah.tests.council.Chamber.ballots;
import static org.infitah.tests.council.Chamber.last;
import static org.infitah.tests.council.Chamber.location;
import static org.infitah.tests.council.Chamber.present;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A council is called, meets, votes and puts into writing what it decided. */
class CouncilIT {

  private static final String SEFROU = "sefrou.localhost";

  private final Chamber chamber = new Chamber();
  private final Visitor secretary = Visitor.known("secretary@sefrou.test", "sefrou");

  @AfterEach
  void nothing_stays() throws SQLException {
    chamber.close();
  }

  @Test
  void a_tie_is_broken_by_the_side_of_the_president_and_everybody_reads_why() throws SQLException {
    chamber.seatFour();
    String way = chamber.called(ORDINARY);
    assertThat(chamber.tried(way, "/points", "title-fr=Essai+de+programme&programme=yes"))
        .contains("ne peut encore être soumis");
    chamber.opens();
    assertThat(chamber.tried(way, "/points", "title-fr=Essai+de+programme&programme=yes"))
        .contains("Figez d’abord une version validée");
    chamber.freezes("draft");
    chamber.freezes("validated");
    chamber.done(way, "/points", "title-fr=Essai+de+programme&programme=yes");
    chamber.done(way, "/points", "title-fr=Essai+de+charte");
    assertThat(chamber.page(way)).contains("Essai de programme", "Prévue");

    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2));
    assertThat(chamber.page(way)).contains("il en fallait 3", "n’a pas pu siéger");
    assertThat(chamber.tried(way, "/sittings", "held=2025-10-03&" + present(1, 2, 3, 4)))
        .contains("La loi fixe un autre jour");
    String vote = "/decisions/votes";
    assertThat(chamber.tried(way, vote, "about=1&method=unanimity"))
        .contains("session n’est pas ouverte");
    chamber.done(way, "/sittings", "held=2025-10-06&" + present(1, 2, 3, 4));

    assertThat(chamber.tried(way, vote, "about=1&method=counts&for=2&against=2"))
        .contains("consignez un vote nominal");
    assertThat(chamber.tried(way, vote, "about=1&method=counts&for=4&against=2"))
        .contains("pas plus que de présents");
    assertThat(chamber.tried(way, vote, "about=1&method=roll_call&ballot-M-001=for"))
        .contains("chaque membre présent");
    chamber.done(
        way, vote, "about=1&method=roll_call&" + ballots("for", "for", "against", "against"));
    assertThat(chamber.tried(way, vote, "about=1&method=unanimity")).contains("déjà voté");

    chamber.done(way, vote, "about=2&method=unanimity");

    String writing = "/decisions/deliberations";
    assertThat(chamber.tried(way, writing, "about=1&body-fr=Essai&annex=Article+1"))
        .contains("aucun autre texte");
    chamber.done(way, writing, "about=1&body-fr=Essai+adopt%C3%A9");
    chamber.done(way, writing, "about=2&body-fr=Essai+de+charte&annex=Article+1");
    chamber.done(way, "/closing", "closed=2025-10-06");
    String posting = "about=2025-001&proof=PV+12&day=2025-10-20&act=";
    chamber.done(way, "/decisions/postings", posting + "post");
    chamber.done(way, "/decisions/postings", posting + "transmit");
    assertThat(chamber.tried(way, "/decisions/postings", posting + "post"))
        .contains("déjà consigné");
    everybodyReads(way.replace("/manage/sessions/", "/council/"));
  }

  @Test
  void papers_come_with_the_agenda_and_a_session_ends_when_the_law_says() throws SQLException {
    chamber.seatFour();
    assertThat(chamber.tried(Chamber.NEW, "", ORDINARY + "&agendaSent=2025-09-14"))
        .contains("envoyé au gouverneur 20 jours au moins", "art. 38 de la loi organique 113-14");
    String way = chamber.called(ORDINARY + "&agendaSent=2025-09-12");
    chamber.done(way, "/points", "title-fr=Essai+de+budget");
    assertThat(paper(way, "plan.pdf", "un exe renomm\u00e9").body()).contains("type accept\u00e9");
    assertThat(paper(way, "plan.pdf", "%PDF-1.4 essai").status()).isEqualTo(303);
    String session = way.replace("/manage/sessions/", "/council/");
    String read = Http.on(HOST).get(session).body();
    assertThat(read).contains("Essai de note de pr\u00e9sentation");
    String file = read.replaceFirst("(?s).*href=\"(/files/[0-9a-f-]+)\".*", "$1");
    assertThat(Http.on(HOST).get(file).status()).isEqualTo(200);
    assertThat(Http.on("taroudant.localhost").get(file).status()).isEqualTo(404);

    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
    assertThat(chamber.tried(way, "/papers/removed", "about=1&number=1"))
        .contains("La session a commencé");
    assertThat(paper(way, "late.pdf", "%PDF-1.4 tard").status()).isEqualTo(422);
    chamber.done(way, "/decisions/votes", "about=1&method=unanimity");
    // Fifteen days, then seven working days: the 16th, and the 27th of October.
    assertThat(chamber.tried(way, "/closing", "closed=2025-10-17"))
        .contains("poursuivie apr\u00e8s le 16 octobre 2025", "art. 34 de la loi organique 113-14");
    assertThat(chamber.tried(way, "/closing", "closed=2025-10-28"))
        .contains("devait se terminer le 27 octobre 2025");
    chamber.done(way, "/closing", "closed=2025-10-28&acknowledged=yes");
    assertThat(Http.on(HOST).get(session).body()).contains("devait se terminer le 27 octobre 2025");
  }

  private Answer paper(String way, String name, String bytes) {
    return chamber.admin.postParts(
        HOST,
        way + "/papers",
        way + "/papers",
        new FormParts()
            .field("about", "1")
            .field("paper-fr", "Essai de note de pr\u00e9sentation")
            .file("file", name, "application/pdf", bytes.getBytes(StandardCharsets.UTF_8)));
  }

  private static void everybodyReads(String session) throws SQLException {
    Http reader = Http.on(HOST);
    assertThat(main(reader.get(session)))
        .contains("à égalité des voix, le côté du président", "113-14", "Essai Membre 3", "contre")
        .contains("n’a pas pu siéger", "plus de la moitié", "Délibération n° 2025-001");
    assertThat(main(reader.get(session.replace("/fr/", "/ar/"))))
        .contains("عند تعادل الأصوات", "القانون التنظيمي");
    JsonObject told = reader.get("/api/v1/sessions/" + last(session)).json();
    assertThat(told.getString("decision")).isEqualTo("adopted");
    JsonObject point = told.getJsonObject("proceedings").getJsonArray("points").getJsonObject(0);
    assertThat(point.getBoolean("casting")).isTrue();
    assertThat(point.getJsonArray("ballots")).hasSize(4);

    String written = "/fr/council/deliberations/2025-001";
    assertThat(main(reader.get(written)))
        .contains("Hors délai", "14 octobre 2025", "Dans le délai", "La version 2 conservée ici");
    String charter = written.replace("001", "002");
    assertThat(main(reader.get(charter))).contains("Article 1", "l’octet près");
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind, "update core.deliberation set annex = 'Article 7' where reference = '2025-002'");
    }
    assertThat(main(reader.get(charter)))
        .contains("Ce texte ne correspond pas à la délibération n° 2025-002");
    assertThat(
            reader
                .get("/api/v1/deliberations/2025-002")
                .json()
                .getJsonObject("exactText")
                .getBoolean("matches"))
        .isFalse();
    assertThat(reader.get("/fr/council/members").body()).contains("Essai Membre 1", "Préside");
    assertThat(Http.on("taroudant.localhost").get(written).status()).isEqualTo(404);
  }

  @Test
  void a_province_has_no_ordinary_session_in_october_unless_it_says_so_itself() {
    Visitor keeper = Admin.of("taroudant").visitor();
    String host = "taroudant.localhost";
    String october = "kind=ordinary&on=2025-10-13&convened=2025-09-20";
    Answer warned = keeper.postFields(host, NEW, NEW, october);
    assertThat(warned.status()).isEqualTo(422);
    assertThat(warned.body()).contains("janvier · juin · septembre", "art. 34", "112-14");

    Answer called = keeper.postFields(host, NEW, NEW, october + "&acknowledged=yes");
    assertThat(called.status()).as(called.body()).isEqualTo(303);
    String shown = "/council/" + last(location(called));
    assertThat(main(Http.on(host).get("/fr" + shown))).contains("janvier · juin · septembre");
    assertThat(main(Http.on(host).get("/ar" + shown)))
        .contains("القانون التنظيمي", "ليس شهر هذه الدورة");
    JsonObject warning =
        Http.on(host)
            .get("/api/v1/sessions/" + last(shown))
            .json()
            .getJsonArray("warnings")
            .getJsonObject(0);
    assertThat(warning.getString("code")).isEqualTo("month");
    assertThat(warning.getString("article")).isEqualTo("112-14 art. 34");
  }

  @Test
  void numbers_have_no_gap_for_one_that_is_refused() throws SQLException {
    chamber.seatFour();
    String way = chamber.called(ORDINARY);
    List<Integer> points = IntStream.rangeClosed(1, 6).boxed().toList();
    points.forEach(point -> chamber.done(way, "/points", "title-fr=Essai+" + point));
    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
    points.forEach(
        point -> chamber.done(way, "/decisions/votes", "method=unanimity&about=" + point));
    String writing = "/decisions/deliberations";
    for (int point : points) {
      chamber.done(way, writing, "body-fr=Essai&about=" + point);
      assertThat(chamber.tried(way, writing, "body-fr=Essai&about=" + point))
          .contains("déjà enregistrée");
    }
    try (Connection behind = Running.platform().superuser()) {
      assertThat(
              Sql.column(
                  behind,
                  "select d.number from core.deliberation d join core.council_point p on"
                      + " p.tenant_id = d.tenant_id and p.id = d.point_id where d.year = 2025 and"
                      + " p.title::text like '%Essai%' order by d.number"))
          .containsExactly("1", "2", "3", "4", "5", "6");
    }
  }

  @Test
  void written_down_at_once_each_decision_has_its_number_and_none_two() throws Exception {
    chamber.seatFour();
    String way = chamber.called(ORDINARY);
    List<Integer> points = IntStream.rangeClosed(1, 4).boxed().toList();
    points.forEach(point -> chamber.done(way, "/points", "title-fr=Essai+" + point));
    chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
    points.forEach(
        point -> chamber.done(way, "/decisions/votes", "method=unanimity&about=" + point));
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String fields = "body-fr=Essai&about=" + points.get(i % points.size());
      all.add(
          clients.submit(
              () -> chamber.admin.postFields(HOST, way, way + "/decisions/deliberations", fields)));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> each : all) {
      statuses.add(each.get().status());
    }
    clients.shutdown();
    assertThat(statuses).containsExactlyInAnyOrder(303, 303, 303, 303, 422, 422, 422, 422);
    try (Connection behind = Running.platform().superuser()) {
      assertThat(
              Sql.column(
                  behind,
                  "select d.number from core.deliberation d join core.council_point p on"
                      + " p.tenant_id = d.tenant_id and p.id = d.point_id where d.year = 2025 and"
                      + " p.title::text like '%Essai%' order by d.number"))
          .containsExactly("1", "2", "3", "4");
    }
  }

  @Test
  void what_a_source_tells_of_a_session_stays_as_it_was_told() throws SQLException {
    String reference;
    try (Connection behind = Running.platform().superuser()) {
      reference =
          Sql.value(
              behind,
              "select s.reference from core.council_session s join sys.tenant t on t.id ="
                  + " s.tenant_id where t.alias = 'sefrou' and s.unanimous");
    }
    assertThat(Http.on(SEFROU).get("/fr/council/" + reference).body())
        .contains("À l’unanimité", "La source ne donne pas le décompte", "13 novembre 2023");
    String desk = "/fr/manage/sessions/" + reference;
    assertThat(secretary.postFields(SEFROU, MEMBERS, desk + "/points", "title-fr=Essai").status())
        .isEqualTo(422);
    Visitor other = Visitor.known("focal-point@sefrou.test", "sefrou");
    assertThat(other.on(SEFROU, NEW).get(NEW).status()).isEqualTo(403);
  }

  private static String main(Answer page) {
    return page.body().substring(page.body().indexOf("<section"));
  }
}
