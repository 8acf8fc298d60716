package org.infitah.tests.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.council.Chamber.ballots;
import static org.infitah.tests.council.Chamber.present;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.council.Chamber;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.PdfText;
import org.infitah.tests.house.PdfUa;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.junit.jupiter.api.Test;

/** What a council decided on and how, and what a consultation brought, on paper. */
class DocumentIT {

  private static final Path PICTURES = Path.of("target", "documents");

  @Test
  void a_version_and_the_minutes_that_adopted_it_are_printed_in_both_languages()
      throws SQLException, IOException {
    try (Chamber chamber = new Chamber()) {
      chamber.submits();
      chamber.seatFour();
      String way = chamber.called(Chamber.ORDINARY);
      chamber.done(way, "/points", "title-fr=Essai+de+programme&programme=yes");
      chamber.done(way, "/sittings", "held=2025-10-02&" + present(1, 2, 3, 4));
      chamber.done(
          way,
          "/decisions/votes",
          "about=1&method=roll_call&" + ballots("for", "for", "for", "against"));
      chamber.done(way, "/decisions/deliberations", "about=1&body-fr=Essai+de+texte");
      chamber.done(way, "/closing", "closed=2025-10-02");
      String digest =
          Http.on(Chamber.HOST).get("/api/v1/programme/versions/1").json().getString("sha256");

      assertThat(read(Chamber.HOST, "/fr/programme/versions/1.pdf", "version"))
          .contains("Royaume du Maroc", "Version 1 · Validée", digest)
          .contains("Adoptée par la délibération n° 2025-001", "/fr/programme/versions/1");
      assertThat(read(Chamber.HOST, "/ar/programme/versions/1.pdf", "version"))
          .contains("المملكة المغربية", "مصادق عليها", "قرار المجلس", digest);
      assertThat(Http.on(Chamber.HOST).get("/fr/programme/versions/1").body())
          .contains("/ar/programme/versions/1.pdf", "/fr/programme/versions/1.pdf");
      touched();

      String session = "/council/" + Chamber.last(way) + "/minutes.pdf";
      assertThat(read(Chamber.HOST, "/fr" + session, "minutes"))
          .contains("Procès-verbal de la session", "Essai de programme", "Essai Membre 4")
          .contains("Délibération n° 2025-001", "Essai de texte", "4 présents", digest);
      assertThat(read(Chamber.HOST, "/ar" + session, "minutes"))
          .contains("محضر الدورة", "رئيس المجلس", "Essai Membre 4", digest);
      assertThat(Http.on(Chamber.HOST).get("/fr/council/" + Chamber.last(way)).body())
          .contains("/fr" + session);
      for (String nowhere : new String[] {"/fr/programme/versions/1.pdf", "/ar" + session}) {
        assertThat(Http.on("taroudant.localhost").get(nowhere).status()).isEqualTo(404);
      }
    }
    assertThat(Http.on(Chamber.HOST).get("/fr/programme/versions/1.pdf").status()).isEqualTo(404);
    assertThat(Http.on(Chamber.HOST).get("/zgh/programme/versions/1.pdf").status()).isEqualTo(404);
  }

  /** The paper cannot say what was not frozen, any more than the page. */
  private static void touched() throws SQLException {
    change("replace(body, '\"reference\":\"', '\"reference\":\"X')");
    assertThat(PdfText.of(got(Chamber.HOST, "/fr/programme/versions/1.pdf").raw()))
        .contains("ne correspond pas à la délibération n° 2025-001");
    change("'x <script>' || body");
    assertThat(PdfText.of(got(Chamber.HOST, "/fr/programme/versions/1.pdf").raw()))
        .contains("ne se lisent plus", "<script>");
  }

  @Test
  void the_report_of_a_consultation_is_printed_in_both_languages()
      throws SQLException, IOException {
    String below;
    try (HeldConsultation held = new HeldConsultation()) {
      below = "/consultations/" + held.reference + "/report.pdf";
      assertThat(held.contribute(held.citizen, UUID.randomUUID(), "Une fontaine", "").status())
          .isEqualTo(201);

      String form = "/consultations/" + held.reference + "/form.pdf";
      assertThat(read(HeldConsultation.HOST, "/fr" + form, "form"))
          .contains("Formulaire de contribution", "Essai de consultation", "récépissé");
      assertThat(read(HeldConsultation.HOST, "/ar" + form, "form")).contains("استمارة المساهمة");
      assertThat(Http.on("taroudant.localhost").get("/fr" + form).status()).isEqualTo(404);
      assertThat(read(HeldConsultation.HOST, "/fr" + below, "report"))
          .contains("Rapport de la consultation", "Essai de consultation", "Chiffres provisoires")
          .contains("français", "100");
      assertThat(read(HeldConsultation.HOST, "/ar" + below, "report"))
          .contains("المجلس الإقليمي لصفرو", "تجربة", "ما العمل؟");
      assertThat(Http.on(HeldConsultation.HOST).get("/ar" + below.replace(".pdf", "")).body())
          .contains("/fr" + below);
      assertThat(Http.on("taroudant.localhost").get("/fr" + below).status()).isEqualTo(404);
    }
    assertThat(Http.on(HeldConsultation.HOST).get("/fr" + below).status()).isEqualTo(404);
  }

  /** Its text; it is accessible, the same when asked again, and then not even sent. */
  private static String read(String host, String path, String name) throws IOException {
    Answer answer = got(host, path);
    String language = path.substring(1, 3);
    assertThat(answer.header("Content-Disposition").orElse(""))
        .contains("inline", "-" + language + ".pdf");
    assertThat(PdfUa.faults(answer.raw())).as(path).isEmpty();
    String tag = answer.header("ETag").orElse("");
    assertThat(got(host, path).raw()).isEqualTo(answer.raw());
    assertThat(Http.on(host).with("If-None-Match", tag).get(path).status()).isEqualTo(304);
    Files.createDirectories(PICTURES);
    Files.write(PICTURES.resolve(name + "-" + language + ".pdf"), answer.raw());
    return PdfText.of(answer.raw());
  }

  private static Answer got(String host, String path) {
    Answer answer = Http.on(host).get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    assertThat(answer.isPdf()).as(path).isTrue();
    return answer;
  }

  private static void change(String body) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(
          behind,
          "update core.programme_version v set body = "
              + body
              + " from sys.tenant t where t.id = v.tenant_id and t.alias = 'el-ksiba'");
    }
  }
}
