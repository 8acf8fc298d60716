package org.infitah.tests.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.CanaryRows;
import org.infitah.tests.house.CanaryTenant;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.people.Admin;

/** Saying in whose name mails leave, and sending one, tried by everybody else. */
final class MailCells {

  static final Set<String> TRIED =
      Set.of(
          "PUT /api/v1/mail/sender",
          "POST /api/v1/mail/trials",
          "POST /{lang}/manage/mail",
          "POST /{lang}/manage/mail/trial",
          "POST /{lang}/manage/mail/{id}/retry",
          "POST /api/v1/mail/deliveries/{id}/retry");

  private static final String ALPHA = CanaryTenant.ALPHA.host();
  private static final String BETA = CanaryTenant.BETA.host();
  private static final String SENDER = "/api/v1/mail/sender";
  private static final String TRIALS = "/api/v1/mail/trials";
  private static final String PAGE = "/fr/manage/mail";

  private final Tally tally;
  private final Visitor admin = Admin.of("alpha").visitor();
  private final Visitor other = Admin.of("beta").visitor();
  private final Visitor colleague = Visitor.known("focal-point@alpha.test", "alpha");
  private final Visitor citizen = Visitor.known("citizen@infitah.test", "alpha");

  MailCells(Tally tally) {
    this.tally = tally;
  }

  void tryAll() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      try {
        machines(behind);
        pages(behind, PAGE, "reply-to", "stolen@example.org");
        pages(behind, PAGE + "/trial", "to", "stolen@example.org");
        retrying(behind);
      } finally {
        Sql.update(
            behind,
            "delete from sys.work where kind = 'mail' and id in"
                + " (select id from core.outbox where recipient like 'cell%@example.org')");
        Sql.update(behind, "delete from core.outbox where recipient like 'cell%@example.org'");
        Sql.update(
            behind,
            "delete from core.mail_sender where tenant_id = (select id from sys.tenant where alias = 'alpha')");
        CanaryRows.plant(behind);
      }
    }
  }

  private void machines(Connection behind) throws SQLException {
    for (String path : List.of(SENDER, TRIALS)) {
      String before = state(behind);
      for (Http http :
          List.of(
              Http.on(ALPHA),
              citizen.on(ALPHA, path),
              colleague.on(ALPHA, path),
              other.on(ALPHA, path),
              admin.on(BETA, path))) {
        tally.cell(path, !json(http, path, "stolen").isGood() && state(behind).equals(before));
      }
      rightful(
          path, json(admin.on(ALPHA, path), path, "cell").isGood(), state(behind), "cell@example");
    }
  }

  private void pages(Connection behind, String action, String field, String stolen)
      throws SQLException {
    String before = state(behind);
    String fields = field + "=" + stolen;
    Visitor.post(Http.on(ALPHA), ALPHA, action, fields);
    Visitor.post(admin.on(ALPHA, PAGE), ALPHA, action, "csrf=forged&" + fields);
    Visitor.post(other.on(ALPHA, PAGE), ALPHA, action, fields);
    Visitor.post(
        admin.on(BETA, PAGE), BETA, action, "csrf=" + admin.formToken(ALPHA, PAGE) + "&" + fields);
    citizen.postFields(ALPHA, "/fr/account", action, fields);
    colleague.postFields(ALPHA, "/fr/account", action, fields);
    tally.cell(action + ", by everybody else", state(behind).equals(before));
    Answer answer =
        admin.post(ALPHA, PAGE, action, Map.of(field, "cell." + field + "@example.org"));
    rightful(action, answer.status() == 303, state(behind), "cell." + field);
  }

  /** A letter of alpha's that was given up, tried again by machines and then by a form. */
  private void retrying(Connection behind) throws SQLException {
    String id = givenUp(behind, "cell-machine@example.org");
    String path = "/api/v1/mail/deliveries/" + id + "/retry";
    for (Http http :
        List.of(
            Http.on(ALPHA),
            citizen.on(ALPHA, path),
            colleague.on(ALPHA, path),
            other.on(ALPHA, path),
            other.on(BETA, path),
            admin.on(BETA, path))) {
      Answer answer = http.with("Content-Type", "application/json").send("POST", path);
      tally.cell(path, !answer.isGood() && isGivenUp(behind, id));
    }
    Answer machine =
        admin.on(ALPHA, path).with("Content-Type", "application/json").send("POST", path);
    if (!machine.isGood() || isGivenUp(behind, id)) {
      tally.vacuous(path + " changes nothing");
    }
    String typed = givenUp(behind, "cell-form@example.org");
    String action = PAGE + "/" + typed + "/retry";
    Visitor.post(Http.on(ALPHA), ALPHA, action, "");
    Visitor.post(admin.on(ALPHA, PAGE), ALPHA, action, "csrf=forged");
    Visitor.post(other.on(ALPHA, PAGE), ALPHA, action, "");
    String token = "csrf=" + admin.formToken(ALPHA, PAGE);
    Visitor.post(admin.on(BETA, PAGE), BETA, action, token);
    other.post(BETA, PAGE, action);
    citizen.postFields(ALPHA, "/fr/account", action, "");
    colleague.postFields(ALPHA, "/fr/account", action, "");
    tally.cell(action + ", by everybody else", isGivenUp(behind, typed));
    if (admin.post(ALPHA, PAGE, action).status() != 303 || isGivenUp(behind, typed)) {
      tally.vacuous(action + " changes nothing");
    }
  }

  private static String givenUp(Connection behind, String recipient) throws SQLException {
    Sql.update(
        behind,
        "insert into core.outbox (tenant_id, id, recipient, language, template, state, attempts,"
            + " trouble, queued_at, due_at) select id, gen_random_uuid(), ?, 'fr', 'mail.trial',"
            + " 'failed', 16, 'refused', now(), now() from sys.tenant where alias = 'alpha'",
        recipient);
    return Sql.value(behind, "select id from core.outbox where recipient = ?", recipient);
  }

  private static boolean isGivenUp(Connection behind, String id) throws SQLException {
    return Sql.value(behind, "select state from core.outbox where id::text = ?", id)
        .equals("failed");
  }

  private static Answer json(Http http, String path, String who) {
    boolean sender = path.equals(SENDER);
    String body =
        sender
            ? "{\"replyTo\":\"%s@example.org\"}".formatted(who)
            : "{\"to\":\"%s@example.org\",\"language\":\"fr\"}".formatted(who);
    return http.with("Content-Type", "application/json").send(sender ? "PUT" : "POST", path, body);
  }

  private void rightful(String what, boolean good, String state, String mark) {
    if (!good || !state.contains(mark)) {
      tally.vacuous(what + " changes nothing");
    }
  }

  /** Whom both answer to, and whom both write to at our word. */
  private static String state(Connection behind) throws SQLException {
    return Sql.value(
        behind,
        "select coalesce((select string_agg(tenant_id || ' ' || coalesce(reply_to, ''), ' ' order by tenant_id)"
            + " from core.mail_sender), '') || ' / ' || coalesce((select string_agg(tenant_id || ' ' || recipient, ' '"
            + " order by tenant_id, recipient) from core.outbox where template = 'mail.trial'"
            + " and recipient like any (array['stolen%', 'cell%'])), '')");
  }
}
