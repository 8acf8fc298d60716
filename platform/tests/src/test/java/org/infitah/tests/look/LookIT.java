package org.infitah.tests.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.tests.content.Photograph;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A look from a draft to what everybody sees. */
class LookIT {

  private static final String ALIAS = "el-ksiba";
  private static final String HOST = ALIAS + ".localhost";
  private static final String PAGE = "/fr/manage/look";
  private static final String API = "/api/v1/look";
  private static final Pattern STYLE =
      Pattern.compile("href=\"(/assets/tenant.css\\?v=[0-9a-f]+)\"");
  private static final Pattern LOGO =
      Pattern.compile("class=\"logo\" src=\"(/files/[0-9a-f-]{36})\\?size=small\"");

  private final Admin admin = Admin.of(ALIAS);
  private String names = "";
  private String brand = "";

  @BeforeEach
  void remember() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      names = Sql.value(behind, "select names::text from sys.tenant where alias = ?", ALIAS);
      brand = Sql.value(behind, "select brand::text from sys.tenant where alias = ?", ALIAS);
      Sql.update(behind, "delete from core.look where tenant_id = " + tenant());
    }
  }

  @AfterEach
  void as_before() throws Exception {
    try (Connection behind = Running.platform().superuser()) {
      Sql.update(
          behind,
          "update sys.tenant set names = cast(? as jsonb), brand = cast(? as jsonb) where alias = ?",
          names,
          brand,
          ALIAS);
      for (String table : List.of("core.collectivity", "net.member")) {
        Sql.update(
            behind,
            "update " + table + " set names = cast(? as jsonb) where tenant_id = " + tenant(),
            names);
      }
      Sql.update(behind, "delete from core.look where tenant_id = " + tenant());
    }
    Thread.sleep(5_200); // what a node keeps of a tenant
  }

  @Test
  void a_look_is_prepared_looked_at_and_published() throws SQLException {
    String style = style(read("/fr"));
    assertThat(prepare(form("Nouvelle Ksiba", "#1a4f8b", "#8a2f6b")).status()).isEqualTo(303);

    assertThat(read("/fr").body()).doesNotContain("Nouvelle Ksiba");
    assertThat(admin.page("/fr").body()).doesNotContain("Nouvelle Ksiba");
    Answer preview = state("preview");
    assertThat(preview.header("Set-Cookie"))
        .hasValue(PREVIEW + "; Path=/; Secure; HttpOnly; SameSite=Lax");
    Answer worn = previewing("/fr/contact");
    assertThat(worn.body()).contains("Nouvelle Ksiba", "class=\"ribbon\"");
    String draft =
        found(Pattern.compile("href=\"(/fr/manage/look/draft.css\\?v=[0-9a-f]+)\""), worn);
    Answer draftStyle = previewing(draft);
    assertThat(draftStyle.body()).contains("#1a4f8b");
    assertThat(draftStyle.header("Cache-Control")).hasValue("no-store");
    assertThat(read(draft).body()).doesNotContain("#1a4f8b");
    // The cookie is a wish and no right.
    assertThat(Http.on(HOST).with("Cookie", PREVIEW).get("/fr").body())
        .doesNotContain("Nouvelle Ksiba");

    assertThat(state("publish").status()).isEqualTo(303);
    Answer home = read("/fr");
    assertThat(home.body()).contains("Nouvelle Ksiba").doesNotContain("class=\"ribbon\"");
    assertThat(style(home)).isNotEqualTo(style);
    Answer published = read(style(home));
    assertThat(published.body()).contains("--brand:#1a4f8b", "--accent:#8a2f6b");
    assertThat(published.header("Cache-Control"))
        .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
    // A page from before must not make a browser keep the new colours under the old version.
    assertThat(read(style).header("Cache-Control")).hasValue("no-cache");
    assertThat(read("/fr/contact").body()).contains("Nouvelle Ksiba");
    assertThat(Http.on("localhost").get("/fr/members?q=Nouvelle").body())
        .contains("Nouvelle Ksiba");
    assertThat(read(API).body()).contains("\"main\":\"#1a4f8b\"", "Nouvelle Ksiba");
    assertThat(acts()).contains("appearance.prepared", "appearance.published");
    assertThat(state("publish").status()).as("nothing is prepared").isEqualTo(404);
  }

  @Test
  void a_colour_nobody_could_read_is_refused_and_the_nearest_taken_by_one_button() {
    Answer refused = prepare(form("Ksiba", "#f2c200", "#8a2f6b"));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.body()).contains("trop claire", "Ksiba");
    Matcher offer =
        Pattern.compile("name=\"take-main\" value=\"(#[0-9a-f]{6})\"").matcher(refused.body());
    assertThat(offer.find()).isTrue();
    String nearest = offer.group(1);

    String body =
        "{\"names\":{\"ar\":\"القصيبة\",\"fr\":\"Ksiba\"},\"main\":\"#f2c200\",\"accent\":\"#8a2f6b\",\"version\":0}";
    Answer machine = json("PUT", API + "/draft", body);
    assertThat(machine.status()).isEqualTo(422);
    assertThat(machine.header("Content-Type")).hasValue("application/problem+json");
    assertThat(machine.body())
        .contains("\"field\":\"main\"", "\"nearest\":\"" + nearest + "\"", "\"least\":\"4.5\"");
    assertThat(json("PUT", API + "/draft", body.replace("القصيبة", "")).status()).isEqualTo(400);
    assertThat(json("PUT", API + "/draft", body.replace("#f2c200", "red")).status()).isEqualTo(400);

    FormParts taken = form("Ksiba", "#f2c200", "#8a2f6b").field("take-main", nearest);
    assertThat(prepare(taken).status()).isEqualTo(303);
    assertThat(json("GET", API + "/draft", "").body()).contains("\"main\":\"" + nearest + "\"");
  }

  @Test
  void a_logo_is_drawn_anew_and_is_seen_once_it_is_published() {
    FormParts silent =
        form("Ksiba", "#1a4f8b", "#8a2f6b")
            .file("logo", "logo.png", "image/png", Photograph.taken(900, 300));
    assertThat(prepare(silent).status()).as("without words").isEqualTo(400);
    byte[] program = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    assertThat(prepare(logo("Ksiba").file("logo", "logo.svg", "image/svg+xml", program)).body())
        .contains("type accepté");

    FormParts parts = logo("Ksiba").file("logo", "l.jpg", "image/jpeg", Photograph.taken(900, 300));
    assertThat(prepare(parts).status()).isEqualTo(303);
    String file = logo(admin.page(PAGE));
    assertThat(read(file).status()).as("while it is prepared").isEqualTo(404);
    assertThat(admin.page(file).status()).isEqualTo(200);

    assertThat(state("publish").status()).isEqualTo(303);
    assertThat(logo(read("/ar"))).isEqualTo(file);
    assertThat(read("/ar").body()).contains("alt=\"جبل وعين ماء\"");
    assertThat(read(file).status()).isEqualTo(200);
    assertThat(read(file).body()).doesNotContain("Exif", Photograph.PLACE);
    assertThat(Http.on("sefrou.localhost").get(file).status()).isEqualTo(404);

    assertThat(prepare(form("Ksiba", "#1a4f8b", "#8a2f6b").field("without-logo", "yes")).status())
        .isEqualTo(303);
    assertThat(state("publish").status()).isEqualTo(303);
    assertThat(LOGO.matcher(read("/ar").body()).find()).isFalse();
    assertThat(read(file).status()).as("once it is taken back").isEqualTo(404);
  }

  @Test
  void a_draft_is_discarded_and_two_who_write_at_once_do_not_overwrite_each_other()
      throws SQLException {
    assertThat(prepare(form("Une", "#1a4f8b", "#8a2f6b")).status()).isEqualTo(303);
    assertThat(prepare(form("0", "Deux", "#1a4f8b", "#8a2f6b")).status()).isEqualTo(409);
    assertThat(state("discard").status()).isEqualTo(303);
    assertThat(admin.page(PAGE).body()).doesNotContain("value=\"Une\"");
    assertThat(read("/fr").body()).doesNotContain("Deux");
    assertThat(state("discard").status()).isEqualTo(404);
    assertThat(acts()).contains("appearance.discarded");
  }

  private static final String PREVIEW = "__Host-infitah-look=draft";

  private Answer previewing(String path) {
    return Http.on(HOST).with("Cookie", admin.visitor().cookie() + "; " + PREVIEW).get(path);
  }

  private Answer prepare(FormParts parts) {
    return admin.visitor().postParts(HOST, PAGE, PAGE, parts);
  }

  private Answer state(String act) {
    return admin.visitor().postFields(HOST, PAGE, PAGE + "/state", "act=" + act);
  }

  private Answer json(String method, String path, String body) {
    Http http = admin.visitor().on(HOST, path);
    return method.equals("GET")
        ? http.get(path)
        : http.with("Content-Type", "application/json").send(method, path, body);
  }

  private FormParts form(String name, String main, String accent) {
    return form(version(admin.page(PAGE)), name, main, accent);
  }

  private static FormParts form(String version, String name, String main, String accent) {
    return new FormParts()
        .field("version", version)
        .field("name-ar", "القصيبة")
        .field("name-fr", name)
        .field("colour-main", main)
        .field("colour-accent", accent);
  }

  private FormParts logo(String name) {
    return form(name, "#1a4f8b", "#8a2f6b")
        .field("alt-ar", "جبل وعين ماء")
        .field("alt-fr", "Une montagne et une source");
  }

  private static String version(Answer page) {
    return found(Pattern.compile("name=\"version\" value=\"([0-9]+)\""), page);
  }

  private static String style(Answer page) {
    return found(STYLE, page);
  }

  private static String logo(Answer page) {
    return found(LOGO, page);
  }

  private static String found(Pattern pattern, Answer page) {
    Matcher matcher = pattern.matcher(page.body());
    assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
    return matcher.group(1);
  }

  private static Answer read(String path) {
    return Http.on(HOST).get(path);
  }

  private static String tenant() {
    return "(select id from sys.tenant where alias = '" + ALIAS + "')";
  }

  private static List<String> acts() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Sql.column(behind, "select act from core.audit where tenant_id = " + tenant());
    }
  }
}
