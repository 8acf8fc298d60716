package org.infitah.privacy.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.privacy.control.Holding.By;
import org.infitah.privacy.control.Holding.Fate;

/**
 * The registry of what speaks of people. A test walks the catalogue: a column that looks as if it
 * did and is in neither list fails the build.
 */
public final class Holdings {

  static final List<Holding> ALL =
      List.of(
          Holding.of("account", "core.account", "subject", By.SUBJECT, Fate.MAILBOX, "email")
              .and(Fate.DASH, "name")
              .and(Fate.NOTHING, "subject"),
          Holding.of("roles", "core.mandate", "subject", By.SUBJECT, Fate.PSEUDONYM, "subject")
              .and(Fate.REDACTED, "reason", "end_reason"),
          done("core.mandate", "granted_by"),
          done("core.mandate", "ended_by"),
          Holding.of(
              "sign-ins",
              "core.sign_in",
              "subject",
              By.SUBJECT,
              Fate.REMOVED,
              "subject",
              "sid",
              "name",
              "tokens",
              "token_hash"),
          Holding.of(
              "letters",
              "core.outbox",
              "recipient",
              By.EMAIL,
              Fate.REMOVED,
              "recipient",
              "arguments"),
          Holding.of(
                  "applications",
                  "core.application",
                  "contact_email",
                  By.EMAIL,
                  Fate.MAILBOX,
                  "contact_email")
              .and(Fate.DASH, "contact_name", "contact_office")
              .and(Fate.REDACTED, "signed_by"),
          done("core.application", "decided_by"),
          done("core.application", "signature_recorded_by"),
          done("core.domain", "asked_by"),
          done("core.module", "changed_by"),
          done("core.module_setting", "changed_by"),
          done("core.file", "made_by"),
          done("core.indicator_reading", "entered_by"),
          done("core.indicator_reading", "decided_by"),
          Holding.of(
                  "contributions",
                  "core.contribution",
                  "author",
                  By.SUBJECT,
                  Fate.PSEUDONYM,
                  "author")
              .and(Fate.NOTHING, "signature"),
          Holding.of(
              "supports",
              "core.contribution_support",
              "supporter",
              By.SUBJECT,
              Fate.PSEUDONYM,
              "supporter"),
          Holding.of(
              "follows",
              "core.contribution_follow",
              "follower",
              By.SUBJECT,
              Fate.REMOVED,
              "follower",
              "address"),
          Holding.of(
                  "comments",
                  "core.contribution_comment",
                  "author",
                  By.SUBJECT,
                  Fate.PSEUDONYM,
                  "author")
              .and(Fate.NOTHING, "signature"),
          Holding.of(
              "reports", "core.comment_report", "reporter", By.SUBJECT, Fate.PSEUDONYM, "reporter"),
          Holding.of(
              "convocations",
              "core.council_member",
              "email",
              By.EMAIL,
              Fate.NOTHING,
              "email",
              "language"),
          Holding.of(
              "convocations",
              "core.council_convocation",
              "recipient",
              By.EMAIL,
              Fate.MAILBOX,
              "recipient"),
          Holding.of(
              "notifications",
              "core.notification",
              "recipient",
              By.SUBJECT,
              Fate.REMOVED,
              "recipient"),
          Holding.of(
              "notifications",
              "core.notification_preference",
              "holder",
              By.SUBJECT,
              Fate.REMOVED,
              "holder",
              "leave_key"),
          Holding.of(
                  "appeals",
                  "core.moderation_appeal",
                  "appellant",
                  By.SUBJECT,
                  Fate.PSEUDONYM,
                  "appellant")
              .and(Fate.DASH, "reasons"),
          done("core.moderation_appeal", "hidden_by"),
          done("core.moderation_appeal", "decided_by"),
          done("core.council_convocation", "received_by"),
          done("core.council_convocation", "recorded_by"),
          Holding.of(
              "registrations",
              "core.registration",
              "registrant",
              By.SUBJECT,
              Fate.REMOVED,
              "registrant",
              "name",
              "address"),
          Holding.of("guests", "core.guest", "address", By.EMAIL, Fate.REMOVED, "address"),
          Holding.of(
              "guests",
              "core.guest_idea",
              "address",
              By.EMAIL,
              Fate.REMOVED,
              "address",
              "signature"),
          Holding.of(
              "follows", "core.contribution_follow", "address", By.EMAIL, Fate.REMOVED, "address"),
          done("core.registration", "admitted_by"),
          done("core.turnout", "counted_by"),
          done("core.table_output", "written_by"),
          done("core.meeting_decision", "written_by"),
          done("core.agenda_paper", "added_by"),
          done("core.contribution_attachment", "decided_by"),
          done("core.territory", "drawn_by"),
          Holding.of(
              "writing",
              "core.working_copy",
              "writer",
              By.SUBJECT,
              Fate.REMOVED,
              "writer",
              "fields"),
          done("core.contribution_comment", "hidden_by"),
          done("core.contribution", "entered_by"),
          done("core.contribution", "hidden_by"),
          done("core.contribution_answer", "answered_by"),
          done("core.contribution_link", "made_by"),
          done("core.committee_member", "added_by"),
          done("core.committee_member", "ended_by"),
          done("core.committee_meeting", "recorded_by"),
          done("core.gate_override", "asked_by"),
          done("core.gate_override", "confirmed_by"),
          done("core.workshop_minutes", "written_by"),
          done("core.workshop_minutes", "published_by"),
          done("core.look", "changed_by"),
          done("core.page_draft", "changed_by"),
          done("core.service_account", "made_by"),
          done("core.service_account", "revoked_by"),
          done("core.task", "asked_by"),
          done("core.erasure", "asked_by"),
          done("core.erasure", "confirmed_by"),
          done("core.erasure", "called_off_by"),
          done("core.person_erasure", "decided_by"),
          Holding.of("visits", "core.visit", "subject", By.SUBJECT, Fate.PSEUDONYM, "subject")
              .and(Fate.DASH, "name"),
          done("core.visit", "ended_by"),
          done("core.archive", "asked_by"),
          Holding.of(
                  "requests",
                  "core.person_erasure",
                  "subject",
                  By.SUBJECT,
                  Fate.PSEUDONYM,
                  "subject")
              .and(Fate.DASH, "name"),
          // Written once, as a deliberation's own text is; the account it leads to goes.
          Holding.of(
              "done", "core.programme_version", "frozen_by", By.SUBJECT, Fate.KEPT, "frozen_by"),
          // The record of acts only grows, and its chain proves that nothing was taken out. It has
          // no names: once the rows above are gone, a subject leads to nobody here.
          Holding.of("acts", "core.audit", "actor", By.SUBJECT, Fate.KEPT, "actor"),
          Holding.of("acts", "core.audit", "object", By.SUBJECT, Fate.KEPT, "object"));

  /** What is taken out of an export: with it somebody could sign in as the person. */
  static final Set<String> SECRET = Set.of("tokens", "token_hash", "sid");

  /** Columns that look as if they spoke of a person, and why they speak of no account. */
  private static final Map<String, String> OTHERS = new LinkedHashMap<>();

  static {
    others("named by public sources in a public role", "core.person.name", "core.person.spellings");
    others("of a public committee, as the collectivity names them", "core.committee_member.name");
    others(
        "elected people in their public office, as the results of the election name them",
        "core.council_member.name",
        "core.council_member.group_name");
    others(
        "as the sources of a public event name them",
        "core.workshop.facilitator",
        "core.workshop.chair",
        "core.workshop.organiser",
        "core.agenda_item.speaker");
    others(
        "the collectivity's own",
        "core.collectivity.names",
        "core.collectivity.email",
        "core.collectivity.phone",
        "core.collectivity.opening",
        "core.look.names",
        "core.mail_sender.names",
        "core.mail_sender.reply_to",
        "net.member.names",
        "net.membership.names",
        "core.application.names",
        "core.application.opening");
    others(
        "of an organisation, a body or a program",
        "core.organisation.names",
        "core.advisory_body.name",
        "core.service_account.name");
    others("of a document, as it was given", "core.file.name");
    others("a collectivity's short name", "core.task.subject", "core.erasure.subject");
    others("what a portal is opened with: a collectivity's", "core.task.wish");
    others(
        "who may take part, not who did", "core.consultation.subject", "net.consultation.subject");
    others("what the law calls whoever asked", "core.council_session.asked_by");
    others(
        "a day something is due by",
        "core.council_session.post_by",
        "core.council_session.transmit_by");
    others("of a table", "core.example.table_name");
    others("when a letter is due", "core.notification.mail", "core.notification.mail_due");
    others("what everybody may read in the DNS", "core.domain.token");
    others(
        "counts of letters",
        "net.vitals.mails_failed",
        "net.vitals.mails_waiting",
        "net.vitals.mails_month");
  }

  private Holdings() {}

  private static Holding done(String table, String column) {
    return Holding.of("done", table, column, By.SUBJECT, Fate.PSEUDONYM, column);
  }

  private static void others(String why, String... columns) {
    List.of(columns).forEach(column -> OTHERS.put(column, why));
  }

  /** Every column that was looked at, as {@code schema.table.column}, and what becomes of it. */
  public static Map<String, String> declared() {
    Map<String, String> declared = new LinkedHashMap<>(OTHERS);
    for (Holding holding : ALL) {
      holding
          .columns()
          .forEach((column, fate) -> declared.put(holding.table() + '.' + column, fate.name()));
    }
    return declared;
  }
}
