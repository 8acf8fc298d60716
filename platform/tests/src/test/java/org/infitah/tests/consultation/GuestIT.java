package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.behind;
import static org.infitah.tests.consultation.HeldConsultation.send;
import static org.infitah.tests.consultation.HeldConsultation.value;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account is heard once the letter is followed, and by nobody before. */
class GuestIT {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final String GUEST = "__Host-infitah-guest";
  private static final String ELSEWHERE = "taroudant.localhost";

  private final String mark = UUID.randomUUID().toString();
  private final String address = "Guest." + mark + "@Example.org";

  private HeldConsultation held;
  private String page;

  @BeforeEach
  void plan() throws SQLException {
    held = new HeldConsultation();
    page = "/fr/consultations/" + held.reference + "/guest";
  }

  @AfterEach
  void clear() throws SQLException {
    held.close();
  }

  @Test
  void an_idea_is_nowhere_until_its_letter_is_followed_and_then_it_is_everywhere()
      throws Exception {
    GuestBrowser writer = new GuestBrowser(HOST);
    Answer check = writer.post(page, page, fields(Map.of("act", "check", "tell", "yes")));
    assertThat(check.status()).as(check.body()).isEqualTo(200);
    assertThat(check.body())
        .contains("formaction=\"" + page + "/send\"", "name=\"tell\" value=\"yes\"", mark);
    Answer sent = sent(writer, fields(Map.of("tell", "yes")));
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    assertThat(sent.header("Location").orElse("")).endsWith("/fr/guest?sent=true");
    assertThat(writer.get("/fr/guest?sent=true").body()).contains("Ouvrez votre messagerie");

    MailCatcher.Mail letter = arrived(1).get(0);
    assertThat(letter.text()).contains(held.reference).doesNotContain("Une fontaine");
    String link = link(letter);
    assertThat(everywhere()).doesNotContain(mark);
    GuestBrowser mailReader = new GuestBrowser(HOST);
    assertThat(mailReader.get(link).body()).contains("Une fontaine " + mark);
    assertThat(mailReader.get(link).status()).isEqualTo(200);
    assertThat(contributions()).isEqualTo("0");

    Answer kept = mailReader.post(link, "/fr/guest", Map.of("token", token(link)));
    assertThat(kept.status()).as(kept.body()).isEqualTo(303);
    String receipt = kept.header("Location").orElse("").replaceFirst("^[^/]*//[^/]*", "");
    assertThat(mailReader.get(receipt).body())
        .contains("Une fontaine " + mark, "<svg class=\"qr\"");
    assertThat(contributions()).isEqualTo("1");
    String shown = everywhere();
    assertThat(shown).contains("Une fontaine " + mark, "\"channel\":\"guest\"");
    assertThat(shown.toLowerCase(Locale.ROOT)).doesNotContain("example.org");
    assertThat(Http.on(HOST).get(page.replace("/guest", "/report")).body())
        .contains("Sur le portail, sans compte");
    assertThat(value("select count(*) from core.guest_idea where body like '%" + mark + "%'"))
        .isEqualTo("0");

    assertThat(mailReader.cookie(GUEST)).contains("HttpOnly", "Secure", "SameSite=Lax", "Max-Age");
    Answer again = writer.post(page, "/fr/guest", Map.of("token", token(link)));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("Ce lien a déjà servi");
    assertThat(writer.get(link).body()).contains("Ce lien ne mène plus à rien");

    held.reply("\"" + reference() + "\"", "Elle est au programme.");
    assertThat(arrived(2).get(0).subject()).startsWith("Réponse à la contribution");
  }

  @Test
  void a_browser_that_followed_a_letter_writes_again_without_one_and_can_be_forgotten()
      throws Exception {
    GuestBrowser guest = known();
    assertThat(guest.get(page).body())
        .contains("g…@example.org", "Oublier mon adresse")
        .doesNotContain("guest." + mark, "name=\"address\" type");
    Map<String, String> second = fields(Map.of("signature", "Salma " + mark, "tell", "yes"));
    second.remove("address");
    Answer kept = sent(guest, second);
    assertThat(kept.header("Location").orElse("")).contains("/contributions?receipt=");
    assertThat(sent(guest, second).header("Location")).isEqualTo(kept.header("Location"));
    assertThat(contributions()).isEqualTo("2");
    assertThat(letters()).hasSize(1);
    assertThat(value("select count(distinct author) from core.contribution where " + those()))
        .isEqualTo("1");
    assertThat(everywhere()).contains("Salma " + mark);

    GuestBrowser elsewhere = new GuestBrowser(ELSEWHERE);
    String stolen = GUEST + "=" + guest.cookie(GUEST).replaceFirst(";.*", "");
    String there = "/fr/contact";
    assertThat(elsewhere.get(there).status()).isEqualTo(200);
    assertThat(
            value(
                "select count(*) from core.guest g join sys.tenant t on t.id = g.tenant_id where"
                    + " t.alias = 'taroudant' and g.address like '%"
                    + mark
                    + "%'"))
        .isEqualTo("0");
    assertThat(Http.on(ELSEWHERE).with("Cookie", stolen).get(there).body())
        .doesNotContain("example.org");

    assertThat(guest.post(page, "/fr/guest/leaving", Map.of()).status()).isEqualTo(303);
    assertThat(guest.cookie(GUEST)).isEmpty();
    assertThat(everywhere()).contains("Une fontaine " + mark).doesNotContain("Salma");
    assertThat(value("select count(*) from core.guest where address like '%" + mark + "%'"))
        .isEqualTo("0");
    assertThat(
            value(
                "select count(*) from core.contribution_follow where address like '%"
                    + mark
                    + "%'"))
        .isEqualTo("0");
    Answer unknown = Http.on(HOST).with("Cookie", stolen).get(page);
    assertThat(unknown.body()).contains("name=\"address\"").doesNotContain("Oublier mon adresse");
  }

  @Test
  void sixteen_who_press_the_button_at_once_make_one_contribution() throws Exception {
    sent(new GuestBrowser(HOST), fields(Map.of()));
    String link = link(arrived(1).get(0));
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(
          clients.submit(
              () -> new GuestBrowser(HOST).post(link, "/fr/guest", Map.of("token", token(link)))));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> each : all) {
      statuses.add(each.get().status());
    }
    clients.shutdown();
    assertThat(statuses).containsOnlyOnce(303);
    assertThat(statuses).allMatch(status -> status == 303 || status == 409 || status == 403);
    assertThat(contributions()).isEqualTo("1");
  }

  @Test
  void a_letter_opens_no_other_portal_and_nothing_when_it_is_late() throws Exception {
    sent(new GuestBrowser(HOST), fields(Map.of()));
    String link = link(arrived(1).get(0));
    GuestBrowser elsewhere = new GuestBrowser(ELSEWHERE);
    assertThat(elsewhere.get(link).body())
        .contains("Ce lien ne mène plus à rien")
        .doesNotContain("Une fontaine");
    assertThat(elsewhere.post("/fr/unfollow", "/fr/guest", Map.of("token", token(link))).status())
        .isGreaterThanOrEqualTo(400);
    assertThat(
            new GuestBrowser(HOST)
                .send("/fr/guest", "forged", Map.of("token", token(link)))
                .status())
        .isEqualTo(403);
    for (String wrong : List.of("", "x", "%00", token(link).toLowerCase(Locale.ROOT))) {
      assertThat(Http.on(HOST).get("/fr/guest?token=" + wrong).body())
          .contains("Ce lien ne mène plus à rien");
    }

    GuestBrowser late = new GuestBrowser(HOST);
    late.get(link);
    behind(
        "update core.consultation set opens_on = current_date - 9, closes_on = current_date - 2"
            + " where id in "
            + HeldConsultation.THOSE);
    Answer refused = late.post(link, "/fr/guest", Map.of("token", token(link)));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("La consultation a pris fin avant que vous confirmiez");
    assertThat(contributions()).isEqualTo("0");
    assertThat(late.cookie(GUEST)).isEmpty();
  }

  @Test
  void what_nobody_confirms_is_deleted_with_its_address() throws Exception {
    sent(new GuestBrowser(HOST), fields(Map.of()));
    String link = link(arrived(1).get(0));
    behind("update core.guest_idea set expires_at = now() where body like '%" + mark + "%'");
    Answer expired = new GuestBrowser(HOST).post(page, "/fr/guest", Map.of("token", token(link)));
    assertThat(expired.status()).isEqualTo(409);
    behind("update sys.work set due_at = now() where kind = 'guest'");
    Waiting.until(
        SOON,
        () ->
            value("select count(*) from core.guest_idea where body like '%" + mark + "%'")
                .equals("0"));
    assertThat(contributions()).isEqualTo("0");
  }

  @Test
  void nobody_learns_who_is_known_and_nobody_is_flooded() throws Exception {
    GuestBrowser first = known();
    assertThat(first.cookie(GUEST)).isNotEmpty();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Answer sent = sent(new GuestBrowser(HOST), fields(Map.of()));
      places.add(sent.status() + sent.header("Location").orElse("").replaceAll("^.*//[^/]*", ""));
    }
    Answer other =
        sent(new GuestBrowser(HOST), fields(Map.of("address", "other." + mark + "@example.net")));
    places.add(other.status() + other.header("Location").orElse("").replaceAll("^.*//[^/]*", ""));
    assertThat(places).containsOnly("303/fr/guest?sent=true");
    assertThat(
            value(
                "select count(*) from core.guest_idea where address = 'guest."
                    + mark
                    + "@example.org'"))
        .isEqualTo("5");

    Answer machine = sent(new GuestBrowser(HOST), fields(Map.of("website", "http://x")));
    assertThat(machine.header("Location").orElse("")).endsWith("/fr/guest?sent=true");
    for (String wrong : List.of("", "nobody", "a@b@c", "a b@c.ma", "a@c.ma\nBcc: d@e.ma")) {
      Answer refused = sent(new GuestBrowser(HOST), fields(Map.of("address", wrong)));
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.body()).contains("id=\"address-error\"", "des arbres. " + mark);
    }
    assertThat(letters()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void a_program_writes_for_a_guest_under_the_same_rules() throws Exception {
    String way = held.way() + "/guest-contributions";
    String body =
        "{\"key\": \"%s\", \"title\": \"Une fontaine %s\", \"body\": \"De l'eau et des arbres.\", \"language\": \"fr\","
            + " \"address\": \"%s\", \"lettersIn\": \"fr\", \"tell\": false}";
    Answer taken =
        send(Visitor.stranger(), "POST", way, body.formatted(UUID.randomUUID(), mark, address));
    assertThat(taken.status()).as(taken.body()).isEqualTo(202);
    assertThat(taken.json().getString("next")).isEqualTo("letter");
    assertThat(contributions()).isEqualTo("0");
    assertThat(arrived(1)).hasSize(1);
    Answer wrong =
        send(Visitor.stranger(), "POST", way, body.formatted(UUID.randomUUID(), mark, "nobody"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("\"address\"");
  }

  /** Somebody who followed a letter in this browser. */
  private GuestBrowser known() throws Exception {
    GuestBrowser guest = new GuestBrowser(HOST);
    sent(guest, fields(Map.of()));
    String link = link(arrived(1).get(0));
    assertThat(guest.post(link, "/fr/guest", Map.of("token", token(link))).status()).isEqualTo(303);
    return guest;
  }

  private Answer sent(GuestBrowser browser, Map<String, String> fields) {
    return browser.post(page, page + "/send", fields);
  }

  private Map<String, String> fields(Map<String, String> more) {
    Map<String, String> fields = new HashMap<>();
    fields.put("key", UUID.randomUUID().toString());
    fields.put("language", "fr");
    fields.put("title", "Une fontaine " + mark);
    fields.put("body", "De l'eau et des arbres. " + mark);
    fields.put("address", address);
    fields.putAll(more);
    return fields;
  }

  /** Everything of the consultation that everybody may read. */
  private String everywhere() {
    String pages = page.replace("/guest", "");
    return Http.on(HOST).get(held.way() + "/contributions").body()
        + Http.on(HOST).get(pages + "/contributions").body()
        + Http.on(HOST).get(held.way() + "/table").body()
        + Http.on(HOST).get(held.way() + "/report").body();
  }

  private String those() {
    return "title like '%" + mark + "%'";
  }

  private String contributions() throws SQLException {
    return value("select count(*) from core.contribution where " + those());
  }

  private String reference() throws SQLException {
    return value("select min(reference) from core.contribution where " + those());
  }

  private List<MailCatcher.Mail> arrived(int many) throws Exception {
    Waiting.until(SOON, () -> letters().size() >= many);
    return letters();
  }

  private List<MailCatcher.Mail> letters() {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().equals("guest." + mark + "@example.org"))
        .toList();
  }

  /** Where the letter leads, without its host. */
  private static String link(MailCatcher.Mail letter) {
    return letter
        .html()
        .replaceAll("(?s).*href=\"https?://[^/]+(/fr/guest\\?token=[^\"]+)\".*", "$1");
  }

  private static String token(String link) {
    return link.replaceFirst(".*token=", "");
  }
}
