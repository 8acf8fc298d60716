package org.infitah.tests.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.infitah.tests.consultation.HeldConsultation.send;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.consultation.HeldConsultation;
import org.infitah.tests.house.LedgerLines;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Insistence;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The platform dies twice under sixteen clients: four comment, four record votes by name, four save
 * minutes, four answer and so have letters sent. What they wrote down as answered is the judge.
 */
class KilledRecordsIT {

  private static final int EACH = 4;
  private static final int ROUNDS = 6;
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final String IDEAS = "/api/v1/contributions/";
  private static final String BALLOTS = Chamber.ballots("for", "for", "for", "against");

  private final Insistence insistence = new Insistence();
  private final Chamber chamber = new Chamber();

  /** The words of each comment that was answered for, by its reference. */
  private final Map<String, String> commented = new ConcurrentHashMap<>();

  private final Queue<Integer> voted = new ConcurrentLinkedQueue<>();

  /** The words that were last saved, by the workshop. */
  private final Map<String, String> saved = new ConcurrentHashMap<>();

  private final Queue<String> replied = new ConcurrentLinkedQueue<>();

  @TempDir private Path folder;
  private Instant began = Instant.EPOCH;
  private HeldConsultation held;
  private String idea = "";
  private String session = "";

  @BeforeEach
  void arrange() throws SQLException {
    began = Clock.systemUTC().instant();
    // Their tokens have to last until the end.
    Visitor.forget("focal-point@sefrou.test", "sefrou");
    Visitor.forget("citizen@infitah.test", "sefrou");
    held = new HeldConsultation();
    idea = held.contributed(held.citizen, "Essai de tous");
    chamber.seatFour();
    session = chamber.called(Chamber.ORDINARY);
    for (int point = 1; point <= EACH * ROUNDS; point++) {
      chamber.done(session, "/points", "title-fr=Essai+" + point);
    }
    chamber.done(session, "/sittings", "held=2025-10-02&" + Chamber.present(1, 2, 3, 4));
    behind(
        "insert into core.workshop (tenant_id, id, programme_id, reference, kind, title, source_id)"
            + " select w.tenant_id, gen_random_uuid(), w.programme_id, 'ESSAI-W-' || n, w.kind,"
            + " w.title, w.source_id from core.workshop w join sys.tenant t on t.id = w.tenant_id,"
            + " generate_series(0, 3) n where t.alias = 'sefrou' and w.starts_on = '2023-03-08'");
  }

  @AfterEach
  void nothing_stays() throws SQLException {
    behind("delete from core.workshop where reference like 'ESSAI-W-%'");
    chamber.close();
    held.close();
  }

  @Test
  void what_was_answered_for_is_there_exactly_once_and_no_letter_is_lost() throws Exception {
    List<Callable<Integer>> clients = new ArrayList<>();
    for (int client = 0; client < EACH; client++) {
      clients.add(commenting(client));
      clients.add(voting(client));
      clients.add(saving(client));
      clients.add(answering(client));
    }
    insistence.under(clients, HeldConsultation.HOST, 2 * EACH, 10 * EACH);

    assertThat(insistence.again()).as("somebody was cut off").isPositive();
    comments();
    votes();
    minutes();
    letters();
    for (String alias : List.of("sefrou", "el-ksiba")) {
      assertThat(LedgerLines.checked(alias, folder)).isNotEmpty();
    }
  }

  private interface Round {
    void go(int round) throws InterruptedException;
  }

  private Callable<Integer> rounds(Round each) {
    return () -> {
      for (int round = 0; round < ROUNDS; round++) {
        each.go(round);
        insistence.round();
      }
      return ROUNDS;
    };
  }

  private Callable<Integer> commenting(int client) {
    return rounds(
        round -> {
          String words = "Essai " + client + " tour " + round;
          String body =
              "{\"key\": \"%s\", \"body\": \"%s\", \"language\": \"fr\", \"stance\": \"for\"}"
                  .formatted(UUID.randomUUID(), words);
          String reference =
              insistence
                  .until(201, () -> send(held.citizen, "POST", IDEAS + idea + "/comments", body))
                  .json()
                  .getString("reference");
          commented.put(reference, words);
        });
  }

  /** Each client has points of its own; a vote that is there already was this client's. */
  private Callable<Integer> voting(int client) {
    return rounds(
        round -> {
          int point = client * ROUNDS + round + 1;
          String fields = "about=" + point + "&method=roll_call&" + BALLOTS;
          insistence.until(
              answer -> answer.status() == 303,
              answer -> answer.status() == 422 && answer.body().contains("déjà voté"),
              () ->
                  chamber.admin.postFields(
                      Chamber.HOST, session, session + "/decisions/votes", fields));
          voted.add(point);
        });
  }

  /** Each client has minutes of its own; whoever overtook it was itself. */
  private Callable<Integer> saving(int client) {
    String reference = "ESSAI-W-" + client;
    return rounds(
        round -> {
          String words = "Ce que l’atelier a dit au tour " + round;
          String body =
              "{\"words\": {\"fr\": \"%s\"}, \"version\": %d, \"publish\": %b}"
                  .formatted(words, round, round == ROUNDS - 1);
          insistence.until(
              answer -> answer.status() == 200,
              answer -> answer.status() == 409,
              () -> send(held.keeper, "PUT", "/api/v1/workshops/" + reference + "/minutes", body));
          saved.put(reference, words);
        });
  }

  private Callable<Integer> answering(int client) {
    return rounds(
        round -> {
          UUID key = UUID.randomUUID();
          String title = "Essai de lettre " + client + " tour " + round;
          String reference =
              insistence
                  .until(201, () -> held.contribute(held.citizen, key, title, ""))
                  .json()
                  .getJsonObject("contribution")
                  .getString("reference");
          insistence.until(
              200, () -> send(held.citizen, "PUT", IDEAS + reference + "/follow?language=fr", ""));
          insistence.until(200, () -> held.reply('"' + reference + '"', "Oui, au printemps."));
          replied.add(reference);
        });
  }

  private void comments() throws SQLException {
    String mine =
        "contribution_id in (select id from core.contribution where reference = '" + idea + "')";
    assertThat(commented).hasSize(EACH * ROUNDS);
    assertThat(many("core.contribution_comment", mine)).isEqualTo(commented.size());
    for (Map.Entry<String, String> one : commented.entrySet()) {
      assertThat(
              many(
                  "core.contribution_comment",
                  "reference = '" + one.getKey() + "' and body = '" + one.getValue() + "'"))
          .isEqualTo(1);
      assertThat(acts(one.getKey())).as("acts about " + one.getKey()).isEqualTo(1);
    }
  }

  private void votes() throws SQLException {
    String reference = Chamber.last(session);
    assertThat(voted).hasSize(EACH * ROUNDS).doesNotHaveDuplicates();
    String points =
        "session_id in (select id from core.council_session where reference = '" + reference + "')";
    assertThat(many("core.council_point", points + " and outcome = 'adopted'"))
        .isEqualTo(voted.size());
    assertThat(
            many(
                "core.council_ballot",
                "point_id in (select id from core.council_point where " + points + ")"))
        .isEqualTo(4L * voted.size());
    assertThat(many("core.audit", "act = 'plenary.voted'" + since(reference, "object")))
        .isEqualTo(voted.size());
    assertThat(many("core.ledger_event", "kind = 'vote-recorded'" + since(reference, "reference")))
        .isEqualTo(voted.size());
  }

  private void minutes() throws SQLException {
    assertThat(saved).hasSize(EACH);
    for (Map.Entry<String, String> one : saved.entrySet()) {
      assertThat(
              many(
                  "core.workshop_minutes",
                  "state = 'published' and words ->> 'fr' = '"
                      + one.getValue().replace("'", "''")
                      + "' and workshop_id in (select id from core.workshop where reference = '"
                      + one.getKey()
                      + "')"))
          .isEqualTo(1);
      assertThat(many("core.audit", "act = 'meeting.written'" + since(one.getKey(), "object")))
          .as("one act for each save of " + one.getKey())
          .isEqualTo(ROUNDS);
      assertThat(
              many(
                  "core.ledger_event",
                  "kind = 'minutes-published'" + since(one.getKey(), "reference")))
          .isEqualTo(1);
    }
  }

  /** One row for each; at least one letter, and one that came twice has the same name. */
  private void letters() throws Exception {
    String rows = "template = 'consultation.mail.answered' and queued_at >= '" + began + "'";
    Waiting.until(SOON, () -> many("core.outbox", rows + " and state <> 'sent'") == 0);
    assertThat(replied).hasSize(EACH * ROUNDS);
    assertThat(many("core.outbox", rows)).isEqualTo(replied.size());
    Instant first = began.truncatedTo(ChronoUnit.SECONDS);
    List<MailCatcher.Mail> all =
        Running.platform().local().mails().mails().stream()
            .filter(mail -> mail.sentAt().filter(at -> !at.isBefore(first)).isPresent())
            .toList();
    for (String reference : replied) {
      List<MailCatcher.Mail> about =
          all.stream().filter(mail -> mail.subject().endsWith(" " + reference)).toList();
      assertThat(about).as("letters about " + reference).isNotEmpty();
      assertThat(about.stream().map(MailCatcher.Mail::id).distinct())
          .as("letters about " + reference)
          .hasSize(1);
      assertThat(
              many(
                  "core.ledger_event",
                  "kind = 'contribution-answered'" + since(reference, "reference")))
          .isEqualTo(1);
    }
  }

  private long acts(String reference) throws SQLException {
    return many("core.audit", "act = 'participation.commented'" + since(reference, "object"));
  }

  private String since(String reference, String column) {
    return " and " + column + " = '" + reference + "' and at >= '" + began + "'";
  }

  private static long many(String table, String which) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      return Long.parseLong(Sql.value(behind, "select count(*) from " + table + " where " + which));
    }
  }

  private static void behind(String sql) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, sql);
    }
  }
}
