package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.behind;
import static org.infitah.tests.consultation.HeldConsultation.send;
import static org.infitah.tests.consultation.HeldConsultation.value;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

/** Whoever asks for it is written to once about each thing that happens, and may leave. */
class FollowIT {

  private static final String IDEAS = "/api/v1/contributions/";
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String CITIZEN = "citizen@infitah.test";

  private final String mark = UUID.randomUUID().toString();

  private HeldConsultation held;

  @BeforeEach
  void plan() throws SQLException {
    held = new HeldConsultation();
  }

  @AfterEach
  void clear() throws SQLException {
    held.close();
  }

  @Test
  void sixteen_followers_of_two_contributions_have_one_letter_each() throws Exception {
    String one = held.contributed(held.keeper, "Une fontaine " + mark);
    String two = held.contributed(held.keeper, "Deux fontaines " + mark);
    for (String reference : List.of(one, two)) {
      behind(
          "insert into core.contribution_follow (tenant_id, id, contribution_id, follower, address,"
              + " language, leave_key, made_at) select c.tenant_id, gen_random_uuid(), c.id, 'f' ||"
              + " n, n || '."
              + mark
              + "@example.org', case when n % 2 = 0 then 'ar' else 'fr' end, gen_random_uuid(),"
              + " now() from core.contribution c join sys.tenant t on t.id = c.tenant_id,"
              + " generate_series(1, 16) n where t.alias = 'sefrou' and c.reference = '"
              + reference
              + "'");
    }
    String both = "\"%s\", \"%s\"".formatted(one, two);
    assertThat(held.reply(both, "court").status()).isEqualTo(422);
    Answer answered = held.reply(both, "Les fontaines sont au programme.");
    assertThat(answered.status()).as(answered.body()).isEqualTo(200);
    Waiting.until(SOON, () -> letters(mark + "@example.org").size() >= 16);
    List<MailCatcher.Mail> all = letters(mark + "@example.org");
    assertThat(all.stream().map(MailCatcher.Mail::to).distinct()).hasSize(16);
    assertThat(all).hasSize(16);
    assertThat(all).filteredOn(mail -> mail.to().contains("2." + mark)).isNotEmpty();
    assertThat(all)
        .allSatisfy(
            mail ->
                assertThat(mail.html())
                    .contains(even(mail) ? "lang=\"ar\" dir=\"rtl\"" : "lang=\"fr\"")
                    .containsAnyOf("/contributions/" + one, "/contributions/" + two));
  }

  @Test
  void asked_for_sixteen_times_at_once_it_is_kept_once_and_leads_to_the_page() throws Exception {
    String one = held.contributed(held.keeper, "Des arbres " + mark);
    ExecutorService clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      all.add(
          clients.submit(() -> send(held.citizen, "PUT", IDEAS + one + "/follow?language=fr", "")));
    }
    for (Future<Answer> each : all) {
      assertThat(each.get().status()).as(each.get().body()).isEqualTo(200);
    }
    clients.shutdown();
    assertThat(followers(one)).isEqualTo("1");
    assertThat(send(Visitor.stranger(), "PUT", IDEAS + one + "/follow", "").status())
        .isEqualTo(401);

    held.reply("\"" + one + "\"", "Ils sont au programme.");
    MailCatcher.Mail letter = arrived("Des arbres " + mark);
    assertThat(letter.subject()).isEqualTo("Réponse à la contribution " + one);
    assertThat(letter.text()).contains("/fr/contributions/" + one).contains("/fr/unfollow?key=");
    assertThat(letters("Des arbres " + mark)).hasSize(1);
    assertThat(letter.wayOut())
        .matches("<http://sefrou\\.localhost:[0-9]+/api/v1/unfollow\\?key=[0-9a-f-]{36}>");
    String out = letter.wayOut().replaceAll("^<http://[^/]+|>$", "");
    Http program = Http.on(HOST).with("Content-Type", "application/x-www-form-urlencoded");
    assertThat(program.send("POST", out, "List-Unsubscribe=One-Click").isGood()).isTrue();
    assertThat(followers(one)).isEqualTo("0");
    assertThat(program.send("POST", out, "List-Unsubscribe=One-Click").isGood()).isTrue();
    assertThat(letter.text()).doesNotContain("Ils sont au programme.");
  }

  @Test
  void whoever_ticks_it_hears_of_a_merge_and_of_the_answer_and_nobody_else() throws Exception {
    String mine =
        held.contribute(held.citizen, UUID.randomUUID(), "La mienne " + mark, ", \"tell\": \"ar\"")
            .json()
            .getJsonObject("contribution")
            .getString("reference");
    assertThat(followers(mine)).isEqualTo("1");
    String other = held.contributed(held.citizen, "Sans lettre " + mark);
    String merge =
        "{\"proposal\": \"%s\", \"contributions\": [\"%s\"], \"grounds\": {\"fr\": \"La même fontaine.\"}}"
            .formatted(other, mine);
    assertThat(send(held.keeper, "POST", held.way() + "/merges", merge).status()).isEqualTo(200);
    assertThat(arrived("La mienne " + mark).subject()).startsWith("ضُمّت");
    held.reply("\"" + other + "\"", "Elles sont au programme.");
    Waiting.until(SOON, () -> letters("La mienne " + mark).size() > 1);
    assertThat(letters("La mienne " + mark)).hasSize(2);
    assertThat(letters("Sans lettre " + mark)).isEmpty();
    held.over();
    assertThat(send(held.keeper, "POST", held.way() + "/closure", "").status()).isEqualTo(200);
    // Nobody waits any longer: the address is gone.
    assertThat(followers(mine)).isEqualTo("0");
    assertThat(send(held.citizen, "PUT", IDEAS + mine + "/follow", "").status()).isEqualTo(409);
  }

  @Test
  void a_letter_leads_out_without_an_account_and_looking_changes_nothing() throws Exception {
    String one = held.contributed(held.keeper, "Un banc " + mark);
    String page = "/fr/contributions/" + one;
    String way = page + "/follow";
    assertThat(held.citizen.postFields(HOST, page, way, "act=follow").status()).isEqualTo(303);
    assertThat(held.citizen.on(HOST, page).get(page).body()).contains("value=\"leave\"");
    assertThat(held.citizen.postFields(HOST, page, way, "act=leave").status()).isEqualTo(303);
    assertThat(followers(one)).isEqualTo("0");
    assertThat(held.citizen.postFields(HOST, page, way, "act=follow").status()).isEqualTo(303);
    String key =
        value(
            "select f.leave_key from core.contribution_follow f join core.contribution c on c.id ="
                + " f.contribution_id where c.reference = '"
                + one
                + "'");
    String out = "/fr/unfollow?key=" + key;
    assertThat(Http.on(HOST).get(out).body()).contains("name=\"key\" value=\"" + key + "\"");
    assertThat(followers(one)).isEqualTo("1");
    Http stranger = Http.on(HOST);
    Answer forged = Visitor.post(stranger, HOST, "/fr/unfollow", "key=" + key);
    assertThat(forged.status()).isEqualTo(403);
    assertThat(followers(one)).isEqualTo("1");
    assertThat(leave(key, UUID.randomUUID().toString()).status()).isEqualTo(200);
    assertThat(followers(one)).isEqualTo("1");
    assertThat(leave(key, key).status()).isEqualTo(200);
    assertThat(followers(one)).isEqualTo("0");
    held.reply("\"" + one + "\"", "Il est au programme.");
    send(held.keeper, "PUT", IDEAS + one + "/hiding", "{\"reason\": \"abuse\"}");
    assertThat(queued(mark)).isEqualTo("0");
    assertThat(letters(mark)).isEmpty();
  }

  @Test
  void who_contributes_on_the_page_ticks_one_box() throws Exception {
    String page = "/fr/consultations/" + held.reference + "/contribute";
    String begun = held.citizen.on(HOST, page).get(page).body();
    assertThat(begun)
        .contains("name=\"tell\"")
        .doesNotContain("name=\"tell\" value=\"yes\" checked");
    String fields =
        "language=fr&title=Un+banc&body=Un+banc+devant+la+gare&key=" + UUID.randomUUID();
    Answer check = held.citizen.postFields(HOST, page, page, "act=check&tell=yes&" + fields);
    assertThat(check.body()).contains("name=\"tell\" value=\"yes\"");
    Answer sent = held.citizen.postFields(HOST, page, page, "act=send&tell=yes&" + fields);
    assertThat(sent.status()).as(sent.body()).isEqualTo(303);
    assertThat(sent.header("Location").orElse("")).doesNotContain("silent");
    assertThat(
            value(
                "select count(*) from core.contribution_follow where address = '" + CITIZEN + "'"))
        .isEqualTo("1");
  }

  /** Posts what the page with the first key holds, with the second. */
  private static Answer leave(String asked, String key) {
    Answer page = Http.on(HOST).get("/fr/unfollow?key=" + asked);
    String token = page.body().replaceAll("(?s).*name=\"csrf\" value=\"([^\"]*)\".*", "$1");
    String cookie = page.header("Set-Cookie").orElse("").replaceFirst(";.*", "");
    return Visitor.post(
        Http.on(HOST).with("Cookie", cookie),
        HOST,
        "/fr/unfollow",
        "csrf=" + token + "&key=" + key);
  }

  private static boolean even(MailCatcher.Mail mail) {
    int number = Integer.parseInt(mail.to().replaceAll("\\D*(\\d+)\\..*", "$1"));
    return number % 2 == 0;
  }

  private static String followers(String reference) throws SQLException {
    return value(
        "select count(*) from core.contribution_follow f join core.contribution c on c.id ="
            + " f.contribution_id join sys.tenant t on t.id = c.tenant_id where t.alias = 'sefrou'"
            + " and c.reference = '"
            + reference
            + "'");
  }

  private static String queued(String text) throws SQLException {
    return value("select count(*) from core.outbox where arguments::text like '%" + text + "%'");
  }

  private static MailCatcher.Mail arrived(String text) throws Exception {
    Waiting.until(SOON, () -> !letters(text).isEmpty());
    return letters(text).get(0);
  }

  private static List<MailCatcher.Mail> letters(String text) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.toString().contains(text))
        .toList();
  }
}
