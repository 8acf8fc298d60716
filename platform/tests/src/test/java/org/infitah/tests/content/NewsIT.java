package org.infitah.tests.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.foundation.time.Morocco;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** News from a draft to what everybody reads, and back. */
class NewsIT {

  private static final String SEFROU = "sefrou.localhost";
  private static final Pattern FILE = Pattern.compile("src=\"(/files/[0-9a-f-]{36})\"");

  private static Desk desk;

  @BeforeAll
  static void somebody_sits_down() {
    Running.platform();
    desk = new Desk(Visitor.signedIn("focal-point@sefrou.test", "sefrou"), SEFROU);
  }

  @Test
  void a_draft_is_its_writers_alone_until_it_is_published_and_after_it_is_withdrawn() {
    String reference = desk.written(Desk.news("Fontaine rénovée", "Elle coule.\n\nVraiment."));

    assertThat(reference).matches("SEF-N-[0-9]{3}");
    assertThat(desk.page(reference).body()).contains("Fontaine rénovée", "Brouillon");
    assertThat(desk.get("/fr/manage/news/" + reference + "/preview").body()).contains("Elle coule");
    assertThat(read("/fr/news/" + reference).status()).isEqualTo(404);
    assertThat(read("/fr/news").body()).doesNotContain("Fontaine rénovée");
    assertThat(read("/api/v1/news/" + reference).status()).isEqualTo(404);
    assertThat(read("/fr/feed.atom").body()).doesNotContain("Fontaine rénovée");

    assertThat(desk.state(reference, "publish", "").status()).isEqualTo(303);
    assertThat(read("/fr/news/" + reference).body()).contains("<p>Elle coule.</p>");
    assertThat(read("/fr/news").body()).contains("Fontaine rénovée");
    assertThat(read("/fr").body()).contains("Fontaine rénovée");
    assertThat(read("/fr/feed.atom").body()).contains("Fontaine rénovée");
    assertThat(read("/api/v1/news/" + reference).body()).contains("Fontaine rénovée");
    assertThat(read("/ar/news/" + reference).body()).contains("lang=\"fr\"");
    assertThat(read("/fr/r/" + reference).header("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/fr/news/" + reference));

    assertThat(desk.state(reference, "withdraw", "").status()).isEqualTo(303);
    assertThat(read("/fr/news/" + reference).status()).isEqualTo(404);
    assertThat(acts(reference))
        .contains("article.written", "article.published", "article.withdrawn");
  }

  @Test
  void a_photograph_loses_what_the_telephone_wrote_and_is_the_tenants_alone() {
    FormParts parts =
        Desk.news("La médina", "Vue du pont.")
            .field("alt-fr", "Le pont sur l’oued")
            .file("picture", "médina.jpg", "image/jpeg", Photograph.taken(1800, 1200));
    String reference = desk.written(parts);
    String draft = file(desk.get("/fr/manage/news/" + reference + "/preview"));
    assertThat(read(draft).status()).as("before it is published").isEqualTo(404);
    assertThat(desk.get(draft).status()).isEqualTo(200);

    assertThat(desk.state(reference, "publish", "").status()).isEqualTo(303);
    Answer page = read("/fr/news/" + reference);
    assertThat(page.body()).contains("alt=\"Le pont sur l’oued\"");
    Answer picture = read(file(page));
    assertThat(picture.status()).isEqualTo(200);
    assertThat(picture.header("Content-Type")).hasValue("image/jpeg");
    assertThat(picture.header("X-Content-Type-Options")).hasValue("nosniff");
    // It may be taken back, so nobody keeps it for long; asked again it is not sent again.
    assertThat(picture.header("Cache-Control")).hasValue("public, max-age=600");
    assertThat(
            Http.on(SEFROU)
                .with("If-None-Match", picture.header("ETag").orElseThrow())
                .get(file(page))
                .status())
        .isEqualTo(304);
    assertThat(picture.header("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("sandbox"));
    assertThat(picture.body()).doesNotContain("Exif", Photograph.PLACE);
    assertThat(read(file(page) + "?size=small").body().length())
        .isLessThan(picture.body().length());
    assertThat(Http.on("taroudant.localhost").get(file(page)).status()).isEqualTo(404);
    assertThat(Http.on("localhost").get(file(page)).status()).isEqualTo(404);

    assertThat(desk.state(reference, "withdraw", "").status()).isEqualTo(303);
    assertThat(read(file(page)).status()).as("after it was withdrawn").isEqualTo(404);
  }

  @Test
  void what_is_no_picture_is_refused_and_nothing_typed_is_lost() {
    byte[] page =
        "<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>".getBytes(StandardCharsets.UTF_8);
    Answer wrong =
        desk.write(
            Desk.news("Perdu ?", "Rien n’est perdu.")
                .field("alt-fr", "x")
                .file("picture", "photo.jpg", "image/jpeg", page));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body()).contains("type accepté", "Rien n’est perdu.");

    Answer silent =
        desk.write(
            Desk.news("Sans mots", "x")
                .file("picture", "p.jpg", "image/jpeg", Photograph.taken(60, 40)));
    assertThat(silent.status()).isEqualTo(400);
    assertThat(silent.body()).contains("Décrivez la photo dans cette langue");

    Answer bomb =
        desk.write(
            Desk.news("Bombe", "x")
                .field("alt-fr", "x")
                .file("picture", "p.png", "image/png", Bomb.of(50_000, 50_000)));
    assertThat(bomb.status()).isEqualTo(400);
    assertThat(bomb.body()).contains("Cette image est trop grande");

    Answer endless =
        desk.write(
            Desk.news("Lourd", "x").file("picture", "p.jpg", "image/jpeg", new byte[26 << 20]));
    assertThat(endless.status()).isEqualTo(413);
  }

  @Test
  void a_document_keeps_all_its_versions() {
    FormParts first =
        new FormParts()
            .field("kind", "document")
            .field("source", "fr")
            .field("title-fr", "Budget 2026")
            .file(
                "document",
                "budget.pdf",
                "application/pdf",
                "%PDF-1.7 premier".getBytes(StandardCharsets.UTF_8));
    String reference = desk.published(first);
    Answer next =
        desk.revise(
            reference,
            new FormParts()
                .field("kind", "document")
                .field("source", "fr")
                .field("title-fr", "Budget 2026")
                .field("note", "Après le vote")
                .field("version", desk.version(reference))
                .file(
                    "document",
                    "budget.pdf",
                    "application/pdf",
                    "%PDF-1.7 second".getBytes(StandardCharsets.UTF_8)));
    assertThat(next.status()).as(next.body()).isEqualTo(303);

    Answer page = read("/fr/documents/" + reference);
    assertThat(page.body()).contains("Version 1", "Version 2", "Après le vote");
    Matcher files = Pattern.compile("href=\"(/files/[0-9a-f-]{36})\"").matcher(page.body());
    assertThat(files.find()).isTrue();
    Answer second = read(files.group(1));
    assertThat(second.body()).isEqualTo("%PDF-1.7 second");
    assertThat(second.header("Content-Disposition"))
        .hasValueSatisfying(how -> assertThat(how).startsWith("attachment"));
    assertThat(files.find()).isTrue();
    assertThat(read(files.group(1)).body()).isEqualTo("%PDF-1.7 premier");
    assertThat(read("/fr/documents").body()).contains("Budget 2026");
    assertThat(read("/fr/news/" + reference).status()).isEqualTo(301);
  }

  @Test
  void what_is_scheduled_is_seen_when_its_moment_has_come() throws SQLException {
    String reference = desk.written(Desk.news("Demain seulement", "Texte."));
    assertThat(desk.state(reference, "schedule", "at=2020-01-01T10:00").status()).isEqualTo(400);
    String tomorrow = LocalDateTime.now(Morocco.ZONE).plusDays(1).toString().substring(0, 16);
    assertThat(desk.state(reference, "schedule", "at=" + tomorrow).status()).isEqualTo(303);
    assertThat(read("/fr/news/" + reference).status()).isEqualTo(404);
    assertThat(desk.page(reference).body()).contains("Programmé");

    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind,
          "update core.article set publish_at = now() - interval '1 second' where reference = ?",
          reference);
    }
    assertThat(read("/fr/news/" + reference).status()).isEqualTo(200);
  }

  @Test
  void two_who_write_at_once_do_not_overwrite_each_other() {
    String reference = desk.written(Desk.news("À deux", "Un."));
    String version = desk.version(reference);
    assertThat(
            desk.revise(reference, Desk.news("À deux", "Deux.").field("version", version)).status())
        .isEqualTo(303);
    assertThat(
            desk.revise(reference, Desk.news("À deux", "Trois.").field("version", version))
                .status())
        .isEqualTo(409);
    assertThat(desk.page(reference).body()).contains("Deux.").doesNotContain("Trois.");
  }

  @Test
  void search_finds_arabic_however_it_is_written() {
    FormParts parts =
        new FormParts()
            .field("kind", "news")
            .field("source", "ar")
            .field("title-ar", "إعلانٌ عن تهيئة الحديقة")
            .field("body-ar", "نص");
    String reference = desk.published(parts);

    for (String words : new String[] {"اعلان", "الحديقه", "تهيئة+إعلان"}) {
      assertThat(read("/ar/search?q=" + encoded(words)).body()).as(words).contains(reference);
    }
    assertThat(read("/ar/search?q=" + encoded("مدرسة")).body()).doesNotContain(reference);
    assertThat(read("/fr/search?q=%00").status()).isLessThan(500);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words.replace('+', ' '), StandardCharsets.UTF_8);
  }

  private static Answer read(String path) {
    return Http.on(SEFROU).get(path);
  }

  private static String file(Answer page) {
    Matcher file = FILE.matcher(page.body());
    if (!file.find()) {
      throw new IllegalStateException("no picture on the page: " + page);
    }
    return file.group(1);
  }

  private static List<String> acts(String reference) {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(behind, "select act from core.audit where object = ?", reference);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
