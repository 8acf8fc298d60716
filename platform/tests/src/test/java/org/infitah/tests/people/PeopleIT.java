package org.infitah.tests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.house.Walker;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.Test;

/** Roles are given and taken back by whoever may, and count at once and in one place only. */
class PeopleIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String ACCOUNT = "/fr/account";

  @Test
  void one_person_has_three_roles_in_three_collectivities() throws Exception {
    String who = "focal-point@marrakech-safi.test";
    Admin alpha = Admin.of("alpha");
    Admin beta = Admin.of("beta");
    Admin sefrou = Admin.of("sefrou");
    Walker walker = Walker.as(who);
    for (String alias : List.of("alpha", "beta", "sefrou")) {
      assertThat(walker.signIn(alias + ".localhost").status()).isEqualTo(200);
    }
    assertThat(alpha.give(Admin.form(who, "evaluator")).status()).isEqualTo(303);
    assertThat(beta.give(Admin.form(who, "secretary")).status()).isEqualTo(303);
    assertThat(sefrou.give(Admin.form(who, "advisory-member")).status()).isEqualTo(303);
    Waiting.until(SOON, () -> alpha.isSettled(who) && beta.isSettled(who) && sefrou.isSettled(who));

    String evaluator = "Évaluateur";
    String secretary = "Secrétaire du conseil";
    String advisory = "Membre d’une instance consultative";
    assertThat(account(walker, "alpha"))
        .contains(evaluator)
        .doesNotContain(secretary)
        .doesNotContain(advisory);
    assertThat(account(walker, "beta")).contains(secretary).doesNotContain(evaluator);
    assertThat(account(walker, "sefrou")).contains(advisory).doesNotContain(secretary);

    // Taken back in one place, at the very next request, and nowhere else.
    assertThat(alpha.end(alpha.mandate(who, "evaluator")).status()).isEqualTo(303);
    assertThat(account(walker, "alpha")).doesNotContain(evaluator);
    assertThat(account(walker, "beta")).contains(secretary);
    assertThat(account(walker, "sefrou")).contains(advisory);
    beta.end(beta.mandate(who, "secretary"));
    sefrou.end(sefrou.mandate(who, "advisory-member"));
  }

  @Test
  void what_is_taken_back_and_given_again_at_once_is_held_in_the_end() throws Exception {
    String who = "evaluator@sefrou.test";
    Admin alpha = Admin.of("alpha");
    assertThat(alpha.give(Admin.form(who, "evaluator")).status()).isEqualTo(303);
    // Keycloak is told every two seconds: some of these fall into a telling.
    for (int round = 0; round < 40; round++) {
      // The telling writes to the same rows: whoever it overtook comes again.
      Waiting.until(SOON, () -> alpha.end(alpha.mandate(who, "evaluator")).status() == 303);
      Waiting.until(SOON, () -> alpha.give(Admin.form(who, "evaluator")).status() == 303);
    }
    Waiting.until(SOON, () -> alpha.isSettled(who));

    Walker walker = Walker.as(who);
    assertThat(walker.signIn("alpha.localhost").status()).isEqualTo(200);
    assertThat(account(walker, "alpha")).contains("Évaluateur");
    alpha.end(alpha.mandate(who, "evaluator"));
    Waiting.until(SOON, () -> alpha.isSettled(who));
  }

  @Test
  void a_known_and_an_unknown_address_look_the_same() throws Exception {
    Admin alpha = Admin.of("alpha");
    String known = "elected@sefrou.test";
    String unknown = "nobody.yet@example.org";
    Answer first = alpha.give(Admin.form(known, "staff"));
    Answer second = alpha.give(Admin.form(unknown, "staff"));
    assertThat(first.status()).isEqualTo(303);
    assertThat(second.status()).isEqualTo(first.status());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));

    Waiting.until(SOON, () -> alpha.isSettled(known) && alpha.isSettled(unknown));
    Waiting.until(SOON, () -> mails(known).size() == 1 && mails(unknown).size() == 2);
    MailCatcher.Mail invitation = mail(unknown, "Un rôle vous est confié");
    assertThat(invitation.text()).contains("Fonctionnaire").contains("/sign-in?lang=fr");
    assertThat(mail(known, "Un rôle vous est confié").subject()).isEqualTo(invitation.subject());
    assertThat(alpha.page(Admin.PEOPLE).body()).contains(known).contains(unknown);
  }

  @Test
  void a_role_of_tomorrow_does_not_count_today() throws Exception {
    Admin alpha = Admin.of("alpha");
    String who = "association@sefrou.test";
    Map<String, String> form = new HashMap<>(Admin.form(who, "civil-society"));
    form.put("starts", "2099-01-01");
    form.put("ends", "2099-12-31");
    assertThat(alpha.give(form).status()).isEqualTo(303);
    Waiting.until(SOON, () -> alpha.isSettled(who));

    assertThat(account(Visitor.signedIn(who, "alpha"), "alpha")).doesNotContain("Société civile");
    assertThat(alpha.page(Admin.PEOPLE).body()).contains("Du 1er janvier 2099 au 31 décembre 2099");
    assertThat(alpha.give(form).status()).as("the same once more").isEqualTo(409);
  }

  @Test
  void what_is_not_in_order_is_told_and_nothing_typed_is_lost() {
    Admin alpha = Admin.of("alpha");
    Map<String, String> form = new HashMap<>(Admin.form("no address", "network-admin"));
    form.put("ends", "2001-01-01");
    Answer answer = alpha.give(form);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body())
        .contains("no address")
        .contains("2001-01-01")
        .contains("href=\"#email\"")
        .contains("href=\"#role\"")
        .contains("href=\"#ends\"");
  }

  @Test
  void whoever_manages_last_stays() throws Exception {
    Admin alpha = Admin.of("alpha");
    Answer answer = alpha.end(alpha.mandate("admin@alpha.test", "tenant-admin"));

    assertThat(answer.status()).isEqualTo(409);
    assertThat(alpha.page("/fr/manage").status()).isEqualTo(200);
  }

  @Test
  void the_back_office_is_for_those_who_work_there() {
    Visitor citizen = Visitor.signedIn("citizen@infitah.test", "sefrou");
    for (String path : List.of("/fr/manage", Admin.PEOPLE, Admin.PEOPLE + "/permissions")) {
      assertThat(citizen.on("sefrou.localhost", path).get(path).status()).isEqualTo(403);
      assertThat(Http.on("sefrou.localhost").get(path).header("Location"))
          .hasValueSatisfying(to -> assertThat(to).contains("/sign-in?"));
    }
    assertThat(Admin.of("sefrou").page("/fr/account").body()).contains("/fr/manage");
    assertThat(account(citizen, "sefrou")).doesNotContain("/fr/manage");
  }

  private static String account(Visitor visitor, String alias) {
    return visitor.on(alias + ".localhost", ACCOUNT).get(ACCOUNT).body();
  }

  private static String account(Walker walker, String alias) {
    return walker.get(alias + ".localhost", ACCOUNT).body();
  }

  private static MailCatcher.Mail mail(String to, String subject) {
    return mails(to).stream()
        .filter(mail -> mail.subject().startsWith(subject))
        .findFirst()
        .orElseThrow();
  }

  private static List<MailCatcher.Mail> mails(String to) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.to().contains(to))
        .toList();
  }
}
