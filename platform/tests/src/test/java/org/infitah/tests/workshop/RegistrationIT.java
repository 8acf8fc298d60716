package org.infitah.tests.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.workshop.CalledMeeting.HOST;
import static org.infitah.tests.workshop.CalledMeeting.behind;
import static org.infitah.tests.workshop.CalledMeeting.send;
import static org.infitah.tests.workshop.CalledMeeting.value;

import jakarta.json.JsonObject;
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

/** No place is given away twice, none stays empty, and nobody is named in public. */
class RegistrationIT {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final List<String> ACCOUNTS =
      List.of(
          "focal-point@sefrou.test",
          "secretary@sefrou.test",
          "elected@sefrou.test",
          "association@sefrou.test",
          "evaluator@sefrou.test",
          "citizen@infitah.test");

  private CalledMeeting held;

  @BeforeEach
  void call() {
    held = new CalledMeeting();
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    held.close();
  }

  @Test
  void sixty_four_at_once_fill_three_places_exactly_and_the_others_stand_in_line()
      throws Exception {
    assertThat(held.open(3, "").status()).isEqualTo(200);
    List<Visitor> people =
        ACCOUNTS.stream().map(account -> Visitor.known(account, "sefrou")).toList();
    ExecutorService clients = Executors.newFixedThreadPool(12);
    List<Future<Answer>> all = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      Visitor who = people.get(i % people.size());
      all.add(clients.submit(() -> registered(who)));
    }
    List<Answer> answers = new ArrayList<>();
    for (Future<Answer> each : all) {
      answers.add(each.get());
    }
    clients.shutdown();
    assertThat(answers).allSatisfy(one -> assertThat(one.status()).as(one.body()).isEqualTo(200));
    assertThat(counted("state = 'seated'")).isEqualTo("3");
    assertThat(counted("state = 'waiting'")).isEqualTo("3");
    assertThat(counted("state = 'seated' and number <= 3")).isEqualTo("3");
    JsonObject places = held.shown().getJsonObject("places");
    assertThat(places.getInt("left")).isZero();
    assertThat(places.getInt("waiting")).isEqualTo(3);

    // Two of them leave at once: whoever stays and stood first has the places.
    clients = Executors.newFixedThreadPool(8);
    List<Future<Answer>> gone = new ArrayList<>();
    for (Visitor who : people.subList(0, 2)) {
      gone.add(clients.submit(() -> send(who, "DELETE", held.way() + "/registration", "")));
    }
    for (Future<Answer> each : gone) {
      assertThat(each.get().status()).as(each.get().body()).isEqualTo(200);
    }
    clients.shutdown();
    assertThat(counted("state = 'seated'")).isEqualTo("3");
    assertThat(counted("state = 'waiting'")).isEqualTo("1");
    assertThat(
            counted(
                "state = 'waiting' and number < (select max(number) from core.registration s where"
                    + " s.workshop_id = r.workshop_id and s.state = 'seated')"))
        .isEqualTo("0");
  }

  @Test
  void who_waits_moves_up_is_told_and_alone_sees_the_way_to_join() throws Exception {
    held.open(1, "");
    Answer first = held.register(held.keeper, "");
    assertThat(first.json().getString("joinLink")).contains("secret-room");
    String page = held.page() + "/registration";
    assertThat(Http.on(HOST).get(page).status()).isEqualTo(303);
    assertThat(held.citizen.on(HOST, page).get(page).body())
        .contains("Toutes les places sont prises");
    Answer registered =
        held.citizen.postFields(HOST, page, page, "act=register&needs=childcare&needs=access");
    assertThat(registered.status()).as(registered.body()).isEqualTo(303);
    assertThat(held.citizen.on(HOST, page).get(page).body())
        .contains("au rang 1", "Garde d’enfants")
        .doesNotContain("secret-room", "<svg class=\"qr\"");
    assertThat(arrived("En liste d’attente", "citizen@infitah.test").text())
        .contains("Essai de rencontre", held.page() + ".ics");

    assertThat(held.keeper.postFields(HOST, page, page, "act=withdraw").status()).isEqualTo(303);
    assertThat(held.citizen.on(HOST, page).get(page).body())
        .contains("secret-room", "<svg class=\"qr\"");
    assertThat(arrived("Une place s’est libérée", "citizen@infitah.test").html())
        .contains(page, "lang=\"fr\"");
    assertThat(told(held.citizen)).contains("meeting-seated").contains(page.substring(3));
    assertThat(told(held.keeper)).doesNotContain(held.reference);
    assertThat(held.citizen.on(HOST, "/fr/notifications").get("/fr/notifications").body())
        .contains("Une place s’est libérée pour vous à la rencontre " + held.reference);
    String shown = Http.on(HOST).get(held.page()).body() + held.shown();
    assertThat(shown).doesNotContain("citizen", name(), "secret-room");
    assertThat(list(held.keeper).body()).contains(name(), "childcare");
    assertThat(list(held.citizen).status()).isEqualTo(403);
    assertThat(list(Visitor.stranger()).status()).isEqualTo(401);
  }

  @Test
  void a_group_has_its_own_places_and_more_places_seat_those_who_wait() {
    String groups =
        ", \"quotas\": [{\"title\": {\"fr\": \"Associations\"}, \"places\": %d}, {\"title\": {\"fr\":"
            + " \"Élus\"}, \"places\": 2}]";
    held.open(3, groups.formatted(1));
    assertThat(held.register(held.citizen, "").status()).isEqualTo(422);
    assertThat(held.register(held.citizen, ", \"quota\": 1").json().getString("state"))
        .isEqualTo("seated");
    Answer second = held.register(held.keeper, ", \"quota\": 1");
    assertThat(second.json().getString("state")).isEqualTo("waiting");
    assertThat(second.json().getInt("position")).isEqualTo(1);
    Visitor elected = Visitor.known("elected@sefrou.test", "sefrou");
    assertThat(held.register(elected, ", \"quota\": 2").json().getString("state"))
        .isEqualTo("seated");
    assertThat(held.open(1, groups.formatted(1)).status()).isEqualTo(422);
    assertThat(held.open(3, groups.formatted(2)).status()).isEqualTo(200);
    assertThat(send(held.keeper, "GET", held.way() + "/registration", "").json().getString("state"))
        .isEqualTo("seated");
    assertThat(held.register(elected, ", \"quota\": 2").json().getString("state"))
        .isEqualTo("seated");
  }

  @Test
  void who_came_is_noted_by_list_and_by_code_and_counted_in_public() throws Exception {
    held.open(5, "");
    held.register(held.citizen, "");
    held.register(held.keeper, "");
    String key =
        send(held.citizen, "GET", held.way() + "/registration", "").json().getString("entryKey");
    String door = held.desk() + "/check-in";
    String look = door + "?key=" + key;
    assertThat(held.keeper.postFields(HOST, door, door, "key=" + key).status()).isEqualTo(409);
    held.today();
    assertThat(held.citizen.on(HOST, look).get(look).status()).isEqualTo(403);
    assertThat(Http.on(HOST).get(look).status()).isEqualTo(303);
    assertThat(held.keeper.on(HOST, look).get(look).body()).contains(name());
    assertThat(counted("came_at is not null")).isEqualTo("0");
    assertThat(held.keeper.postFields(HOST, door, door, "key=" + UUID.randomUUID()).status())
        .isEqualTo(404);
    Answer admitted = held.keeper.postFields(HOST, door, door, "key=" + key);
    assertThat(admitted.status()).isEqualTo(200);
    assertThat(admitted.body()).contains(name(), "Présent");
    assertThat(held.keeper.postFields(HOST, door, door, "key=" + key).status()).isEqualTo(200);

    String registrations = held.desk() + "/registrations";
    assertThat(
            held.keeper
                .postFields(HOST, registrations, registrations + "/attendance", "number=2&act=came")
                .status())
        .isEqualTo(303);
    assertThat(
            held.keeper
                .postFields(HOST, registrations, registrations + "/walk-ins", "walkedIn=7")
                .status())
        .isEqualTo(303);
    assertThat(held.shown().getInt("cameInAll")).isEqualTo(9);
    assertThat(
            held.keeper
                .postFields(HOST, registrations, registrations + "/attendance", "number=2&act=away")
                .status())
        .isEqualTo(303);
    assertThat(Http.on(HOST).get(held.page()).body()).contains("8 personnes étaient présentes");
    assertThat(held.keeper.on(HOST, registrations + "/sheet").get(registrations + "/sheet").body())
        .contains(name(), "<table", "Signature");
    assertThat(send(held.citizen, "DELETE", held.way() + "/registration", "").status())
        .isEqualTo(409);
  }

  @Test
  void the_list_is_deleted_some_weeks_after_and_the_number_stays() throws Exception {
    held.open(5, "");
    held.register(held.citizen, "");
    held.today();
    send(held.keeper, "PUT", held.way() + "/registrations/1/attendance", "{\"came\": true}");
    assertThat(counted("true")).isEqualTo("1");
    behind(
        "update core.workshop set starts_on = '2024-01-10' where reference = '"
            + held.reference
            + "'");
    behind(
        "update sys.work set due_at = now() where kind = 'registration' and id = (select id from"
            + " core.workshop where reference = '"
            + held.reference
            + "')");
    Waiting.until(SOON, () -> counted("true").equals("0"));
    assertThat(held.shown().getInt("cameInAll")).isEqualTo(1);
  }

  /** What the portal keeps for somebody to read. */
  private static String told(Visitor who) {
    return send(who, "GET", "/api/v1/account/notifications", "").body();
  }

  /** Whoever is told that all connections are taken comes again. */
  private Answer registered(Visitor who) {
    Answer answer = held.register(who, "");
    for (int again = 0; again < 10 && answer.status() == 503; again++) {
      answer = held.register(who, "");
    }
    return answer;
  }

  private Answer list(Visitor who) {
    return send(who, "GET", held.way() + "/registrations", "");
  }

  private String counted(String which) throws SQLException {
    return value(
        "select count(*) from core.registration r join core.workshop w on w.tenant_id ="
            + " r.tenant_id and w.id = r.workshop_id where w.reference = '"
            + held.reference
            + "' and "
            + which);
  }

  /** What the list calls the citizen. */
  private String name() throws SQLException {
    return value(
        "select name from core.registration where address = 'citizen@infitah.test' limit 1");
  }

  private static MailCatcher.Mail arrived(String subject, String to) throws Exception {
    Waiting.until(SOON, () -> !letters(subject, to).isEmpty());
    return letters(subject, to).get(0);
  }

  private static List<MailCatcher.Mail> letters(String subject, String to) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().contains(to) && mail.subject().startsWith(subject))
        .toList();
  }
}
