package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.value;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account is heard once the letter is followed, and by nobody before. */
class GuestIT {

  private GuestDesk desk;

  @BeforeEach
  void plan() throws SQLException {
    desk = new GuestDesk();
  }

  @AfterEach
  void clear() throws SQLException {
    desk.close();
  }

  @Test
  void an_idea_is_nowhere_until_its_letter_is_followed_and_then_it_is_everywhere()
      throws Exception {
    GuestBrowser writer = new GuestBrowser(HOST);
    Answer check =
        writer.post(desk.page, desk.page, desk.fields(Map.of("act", "check", "tell", "yes")));
    assertThat(check.status()).as(check.body()).isEqualTo(200);
    assertThat(check.body())
        .contains(
            "formaction=\"" + desk.page + "/send\"", "name=\"tell\" value=\"yes\"", desk.mark);
    Answer sent = desk.sent(writer, desk.fields(Map.of("tell", "yes")));
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    assertThat(sent.header("Location").orElse("")).endsWith("/fr/guest?sent=true");
    assertThat(writer.get("/fr/guest?sent=true").body()).contains("Ouvrez votre messagerie");

    MailCatcher.Mail letter = desk.arrived(1).get(0);
    assertThat(letter.text()).contains(desk.held.reference).doesNotContain("Une fontaine");
    String link = GuestDesk.link(letter);
    assertThat(desk.everywhere()).doesNotContain(desk.mark);
    GuestBrowser mailReader = new GuestBrowser(HOST);
    assertThat(mailReader.get(link).body()).contains("Une fontaine " + desk.mark);
    assertThat(mailReader.get(link).status()).isEqualTo(200);
    assertThat(desk.contributions()).isEqualTo("0");

    Answer kept = mailReader.post(link, "/fr/guest", Map.of("token", GuestDesk.token(link)));
    assertThat(kept.status()).as(kept.body()).isEqualTo(303);
    String receipt = kept.header("Location").orElse("").replaceFirst("^[^/]*//[^/]*", "");
    assertThat(mailReader.get(receipt).body())
        .contains("Une fontaine " + desk.mark, "<svg class=\"qr\"");
    assertThat(desk.contributions()).isEqualTo("1");
    String shown = desk.everywhere();
    assertThat(shown).contains("Une fontaine " + desk.mark, "\"channel\":\"guest\"");
    assertThat(shown.toLowerCase(Locale.ROOT)).doesNotContain("example.org");
    assertThat(Http.on(HOST).get(desk.page.replace("/guest", "/report")).body())
        .contains("Sur le portail, sans compte");
    assertThat(value("select count(*) from core.guest_idea where body like '%" + desk.mark + "%'"))
        .isEqualTo("0");

    assertThat(mailReader.cookie(GuestDesk.GUEST))
        .contains("HttpOnly", "Secure", "SameSite=Lax", "Max-Age");
    Answer again = writer.post(desk.page, "/fr/guest", Map.of("token", GuestDesk.token(link)));
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("Ce lien a déjà servi");
    assertThat(writer.get(link).body()).contains("Ce lien ne mène plus à rien");

    desk.held.reply("\"" + desk.reference() + "\"", "Elle est au programme.");
    assertThat(desk.arrived(2).get(0).subject()).startsWith("Réponse à la contribution");
  }

  @Test
  void a_browser_that_followed_a_letter_writes_again_without_one_and_can_be_forgotten()
      throws Exception {
    GuestBrowser guest = desk.known();
    assertThat(guest.get(desk.page).body())
        .contains("g…@example.org", "Oublier mon adresse")
        .doesNotContain("guest." + desk.mark, "name=\"address\" type");
    Map<String, String> second =
        desk.fields(Map.of("signature", "Salma " + desk.mark, "tell", "yes"));
    second.remove("address");
    Answer kept = desk.sent(guest, second);
    assertThat(kept.header("Location").orElse("")).contains("/contributions?receipt=");
    assertThat(desk.sent(guest, second).header("Location")).isEqualTo(kept.header("Location"));
    assertThat(desk.contributions()).isEqualTo("2");
    assertThat(desk.letters()).hasSize(1);
    assertThat(value("select count(distinct author) from core.contribution where " + desk.those()))
        .isEqualTo("1");
    assertThat(desk.everywhere()).contains("Salma " + desk.mark);

    GuestBrowser elsewhere = new GuestBrowser(GuestDesk.ELSEWHERE);
    String stolen = GuestDesk.GUEST + "=" + guest.cookie(GuestDesk.GUEST).replaceFirst(";.*", "");
    String there = "/fr/contact";
    assertThat(elsewhere.get(there).status()).isEqualTo(200);
    assertThat(
            value(
                "select count(*) from core.guest g join sys.tenant t on t.id = g.tenant_id where"
                    + " t.alias = 'taroudant' and g.address like '%"
                    + desk.mark
                    + "%'"))
        .isEqualTo("0");
    assertThat(Http.on(GuestDesk.ELSEWHERE).with("Cookie", stolen).get(there).body())
        .doesNotContain("example.org");

    assertThat(guest.post(desk.page, "/fr/guest/leaving", Map.of()).status()).isEqualTo(303);
    assertThat(guest.cookie(GuestDesk.GUEST)).isEmpty();
    assertThat(desk.everywhere()).contains("Une fontaine " + desk.mark).doesNotContain("Salma");
    assertThat(value("select count(*) from core.guest where address like '%" + desk.mark + "%'"))
        .isEqualTo("0");
    assertThat(
            value(
                "select count(*) from core.contribution_follow where address like '%"
                    + desk.mark
                    + "%'"))
        .isEqualTo("0");
    Answer unknown = Http.on(HOST).with("Cookie", stolen).get(desk.page);
    assertThat(unknown.body()).contains("name=\"address\"").doesNotContain("Oublier mon adresse");
  }

  @Test
  void sixteen_who_press_the_button_at_once_make_one_contribution() throws Exception {
    desk.sent(new GuestBrowser(HOST), desk.fields(Map.of()));
    String link = GuestDesk.link(desk.arrived(1).get(0));
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(
          clients.submit(
              () ->
                  new GuestBrowser(HOST)
                      .post(link, "/fr/guest", Map.of("token", GuestDesk.token(link)))));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> each : all) {
      statuses.add(each.get().status());
    }
    clients.shutdown();
    assertThat(statuses).containsOnlyOnce(303);
    assertThat(statuses).allMatch(status -> status == 303 || status == 409 || status == 403);
    assertThat(desk.contributions()).isEqualTo("1");
  }
}
