package org.infitah.tests.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.HOST;
import static org.infitah.tests.consultation.HeldConsultation.behind;
import static org.infitah.tests.consultation.HeldConsultation.send;
import static org.infitah.tests.consultation.HeldConsultation.value;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a letter does not open, who is not told of, and what does not stay. */
class GuestBoundsIT {

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
  void a_letter_opens_no_other_portal_and_nothing_when_it_is_late() throws Exception {
    desk.sent(new GuestBrowser(HOST), desk.fields(Map.of()));
    String link = GuestDesk.link(desk.arrived(1).get(0));
    GuestBrowser elsewhere = new GuestBrowser(GuestDesk.ELSEWHERE);
    assertThat(elsewhere.get(link).body())
        .contains("Ce lien ne mène plus à rien")
        .doesNotContain("Une fontaine");
    assertThat(
            elsewhere
                .post("/fr/unfollow", "/fr/guest", Map.of("token", GuestDesk.token(link)))
                .status())
        .isGreaterThanOrEqualTo(400);
    assertThat(
            new GuestBrowser(HOST)
                .send("/fr/guest", "forged", Map.of("token", GuestDesk.token(link)))
                .status())
        .isEqualTo(403);
    for (String wrong : List.of("", "x", "%00", GuestDesk.token(link).toLowerCase(Locale.ROOT))) {
      assertThat(Http.on(HOST).get("/fr/guest?token=" + wrong).body())
          .contains("Ce lien ne mène plus à rien");
    }

    GuestBrowser late = new GuestBrowser(HOST);
    late.get(link);
    behind(
        "update core.consultation set opens_on = current_date - 9, closes_on = current_date - 2"
            + " where id in "
            + HeldConsultation.THOSE);
    Answer refused = late.post(link, "/fr/guest", Map.of("token", GuestDesk.token(link)));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("La consultation a pris fin avant que vous confirmiez");
    assertThat(desk.contributions()).isEqualTo("0");
    assertThat(late.cookie(GuestDesk.GUEST)).isEmpty();
  }

  @Test
  void a_program_confirms_once_and_no_browser_is_known_by_it() throws Exception {
    desk.sent(new GuestBrowser(HOST), desk.fields(Map.of()));
    String token = GuestDesk.token(GuestDesk.link(desk.arrived(1).get(0)));
    Answer kept = confirmed(token);
    assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    assertThat(kept.json().getString("reference")).isEqualTo(desk.reference());
    assertThat(kept.header("Set-Cookie")).isEmpty();
    assertThat(confirmed(token).status()).isEqualTo(409);
    assertThat(desk.contributions()).isEqualTo("1");
  }

  private static Answer confirmed(String token) {
    return Http.on(HOST)
        .with("Content-Type", "application/json")
        .send("POST", "/api/v1/guest-confirmations", "{\"token\": \"" + token + "\"}");
  }

  @Test
  void what_nobody_confirms_is_deleted_with_its_address() throws Exception {
    desk.sent(new GuestBrowser(HOST), desk.fields(Map.of()));
    String link = GuestDesk.link(desk.arrived(1).get(0));
    behind("update core.guest_idea set expires_at = now() where body like '%" + desk.mark + "%'");
    Answer expired =
        new GuestBrowser(HOST).post(desk.page, "/fr/guest", Map.of("token", GuestDesk.token(link)));
    assertThat(expired.status()).isEqualTo(409);
    behind("update sys.work set due_at = now() where kind = 'guest'");
    Waiting.until(
        GuestDesk.SOON,
        () ->
            value("select count(*) from core.guest_idea where body like '%" + desk.mark + "%'")
                .equals("0"));
    assertThat(desk.contributions()).isEqualTo("0");
  }

  @Test
  void nobody_learns_who_is_known_and_nobody_is_flooded() throws Exception {
    GuestBrowser first = desk.known();
    assertThat(first.cookie(GuestDesk.GUEST)).isNotEmpty();
    List<String> places = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Answer sent = desk.sent(new GuestBrowser(HOST), desk.fields(Map.of()));
      places.add(sent.status() + sent.header("Location").orElse("").replaceAll("^.*//[^/]*", ""));
    }
    Answer other =
        desk.sent(
            new GuestBrowser(HOST),
            desk.fields(Map.of("address", "other." + desk.mark + "@example.net")));
    places.add(other.status() + other.header("Location").orElse("").replaceAll("^.*//[^/]*", ""));
    assertThat(places).containsOnly("303/fr/guest?sent=true");
    assertThat(
            value(
                "select count(*) from core.guest_idea where address = 'guest."
                    + desk.mark
                    + "@example.org'"))
        .isEqualTo("5");

    Answer machine = desk.sent(new GuestBrowser(HOST), desk.fields(Map.of("website", "http://x")));
    assertThat(machine.header("Location").orElse("")).endsWith("/fr/guest?sent=true");
    for (String wrong : List.of("", "nobody", "a@b@c", "a b@c.ma", "a@c.ma\nBcc: d@e.ma")) {
      Answer refused = desk.sent(new GuestBrowser(HOST), desk.fields(Map.of("address", wrong)));
      assertThat(refused.status()).as(wrong).isEqualTo(422);
      assertThat(refused.body()).contains("id=\"address-error\"", "des arbres. " + desk.mark);
    }
    assertThat(desk.letters()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void a_program_writes_for_a_guest_under_the_same_rules() throws Exception {
    String way = desk.held.way() + "/guest-contributions";
    String body =
        "{\"key\": \"%s\", \"title\": \"Une fontaine %s\", \"body\": \"De l'eau et des arbres.\", \"language\": \"fr\","
            + " \"address\": \"%s\", \"lettersIn\": \"fr\", \"tell\": false}";
    Answer taken =
        send(
            Visitor.stranger(),
            "POST",
            way,
            body.formatted(UUID.randomUUID(), desk.mark, desk.address));
    assertThat(taken.status()).as(taken.body()).isEqualTo(202);
    assertThat(taken.json().getString("next")).isEqualTo("letter");
    assertThat(desk.contributions()).isEqualTo("0");
    assertThat(desk.arrived(1)).hasSize(1);
    Answer wrong =
        send(
            Visitor.stranger(),
            "POST",
            way,
            body.formatted(UUID.randomUUID(), desk.mark, "nobody"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("\"address\"");
  }
}
