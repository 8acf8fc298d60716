package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.Invitation;
import org.infitah.people.Invitations;
import org.infitah.people.entity.Account;
import org.infitah.people.entity.Mandate;

/**
 * Gives somebody a role. Keycloak is not asked here whether it knows the address: what the giver
 * sees, and how long it takes, is the same for everybody.
 */
@Dependent
public class InvitePerson implements Invitations {

  private final MandateRepository mandates;
  private final Agenda agenda;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Texts texts;
  private final Clock clock;

  @Inject
  InvitePerson(
      MandateRepository mandates,
      Agenda agenda,
      Outbox outbox,
      AuditTrail audit,
      Texts texts,
      @WallClock Clock clock) {
    this.mandates = mandates;
    this.agenda = agenda;
    this.outbox = outbox;
    this.audit = audit;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional
  public UUID invite(Invitation invitation, String by) {
    Instant now = clock.instant();
    Mandate.Term term = Mandate.Term.of(invitation.starts(), invitation.ends(), now);
    String role = invitation.role().code();
    Account account =
        mandates.findAccount(invitation.to().email()).orElseGet(() -> added(invitation, now));
    if (isHeld(account, role, term)) {
      throw new AlreadyHeld();
    }
    Mandate mandate =
        new Mandate(Uuid7.at(now), account, new Mandate.Gift(role, invitation.reason(), term, by));
    mandates.add(mandate);
    agenda.note(SettleAccounts.WORK, account.id(), now);
    audit.record(new Act("mandate.granted", by, Set.of(), mandate.id().toString()));
    outbox.send(letter(invitation, account));
    return mandate.id();
  }

  @Override
  @Transactional
  public boolean isHeld(Invitation invitation) {
    Mandate.Term term = Mandate.Term.of(invitation.starts(), invitation.ends(), clock.instant());
    return mandates
        .findAccount(invitation.to().email())
        .filter(account -> isHeld(account, invitation.role().code(), term))
        .isPresent();
  }

  private boolean isHeld(Account account, String role, Mandate.Term term) {
    return mandates.listOf(account.id()).stream()
        .anyMatch(mandate -> mandate.role().equals(role) && mandate.meets(term));
  }

  private Account added(Invitation invitation, Instant now) {
    Invitation.Addressee to = invitation.to();
    Account account = new Account(Uuid7.at(now), to.email(), to.name(), to.language().code(), now);
    mandates.add(account);
    return account;
  }

  private Mail letter(Invitation invitation, Account account) {
    Language language = Language.find(account.language()).orElse(Language.AR);
    String role = texts.say(language, "identity.role." + invitation.role().code(), Map.of()).text();
    return new Mail(
        account.email(),
        language,
        "people.invited",
        Map.of(
            "name",
            account.name(),
            "role",
            role,
            "term",
            term(invitation, language),
            "link",
            invitation.link()));
  }

  private String term(Invitation invitation, Language language) {
    String from = Dates.day(invitation.starts(), language);
    return invitation
        .ends()
        .map(
            last ->
                texts.say(
                    language,
                    "people.term.closed",
                    Map.of("from", from, "to", Dates.day(last, language))))
        .orElseGet(() -> texts.say(language, "people.term.open", Map.of("from", from)))
        .text();
  }
}
