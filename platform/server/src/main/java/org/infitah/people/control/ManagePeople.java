package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.WallClock;
import org.infitah.people.Invitation;
import org.infitah.people.Invitations;
import org.infitah.people.entity.Account;
import org.infitah.people.entity.Mandate;

/** Gives and takes back roles, for whoever may: pages and API alike come through here. */
@Dependent
public class ManagePeople {

  /** To give and take back roles, which asks for a second factor as every admin role does. */
  public static final Permission PERMISSION =
      Permission.of("people.manage", Role.TENANT_ADMIN, Role.NETWORK_VISITOR);

  private final CurrentPerson current;
  private final Invitations invitations;
  private final MandateRepository mandates;
  private final Agenda agenda;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Texts texts;
  private final Clock clock;

  @Inject
  ManagePeople(
      CurrentPerson current,
      Invitations invitations,
      MandateRepository mandates,
      Agenda agenda,
      Outbox outbox,
      AuditTrail audit,
      Texts texts,
      @WallClock Clock clock) {
    this.current = current;
    this.invitations = invitations;
    this.mandates = mandates;
    this.agenda = agenda;
    this.outbox = outbox;
    this.audit = audit;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Gives a role.
   *
   * @param instead a mandate that ends in exchange, for instance of the focal point who leaves
   * @throws Invitations.AlreadyHeld when the person has it
   * @throws LastAdmin when nobody could manage the space any longer
   */
  @Transactional
  public UUID give(Invitation invitation, Optional<UUID> instead) {
    Person person = current.require(PERMISSION);
    UUID given = invitations.invite(invitation, person.subject());
    instead.ifPresent(old -> end(old, invitation.reason(), person));
    return given;
  }

  /**
   * Takes a role back; it is gone at the person's next request.
   *
   * @throws LastAdmin when nobody could manage the space any longer
   * @throws Mandate.AlreadyEnded when it is over
   */
  @Transactional
  public void end(UUID id, String reason) {
    end(id, reason, current.require(PERMISSION));
  }

  /** Takes it back for whoever may; the last admin stays whoever asks. */
  void end(UUID id, String reason, Person by) {
    Instant now = clock.instant();
    Mandate mandate = mandates.find(id).orElseThrow(NotFound::new);
    if (mandate.role().equals(Role.TENANT_ADMIN.code())
        && mandate.state(now) == Mandate.State.ACTIVE
        && mandates.listHeld(mandate.role()).stream()
            .noneMatch(other -> isAnotherAdmin(other, mandate, now))) {
      throw new LastAdmin();
    }
    mandate.end(now, by.subject(), reason);
    audit.record(by.did("mandate.ended", id.toString()));
    Optional<Account> account = mandate.accountId().flatMap(mandates::findAccount);
    if (account.isPresent()) {
      agenda.note(SettleAccounts.WORK, account.get().id(), now);
      outbox.send(letter(mandate, account.get()));
    }
  }

  /** Somebody else who manages the space today, whom Keycloak knows. */
  private static boolean isAnotherAdmin(Mandate other, Mandate ending, Instant now) {
    return other.state(now) == Mandate.State.ACTIVE
        && other.subject().isPresent()
        && !other.subject().equals(ending.subject());
  }

  private Mail letter(Mandate mandate, Account account) {
    Language language = Language.find(account.language()).orElse(Language.AR);
    String role = texts.say(language, "identity.role." + mandate.role(), Map.of()).text();
    return new Mail(
        account.email(), language, "people.ended", Map.of("name", account.name(), "role", role));
  }

  /** Everybody, for whoever may see it: those who hold or held a role. */
  public List<Holder> holders() {
    current.require(PERMISSION);
    Map<UUID, List<Mandate>> held =
        mandates.list().stream()
            .filter(mandate -> mandate.accountId().isPresent())
            .collect(Collectors.groupingBy(mandate -> mandate.accountId().orElseThrow()));
    return mandates.listAccounts().stream()
        .map(account -> new Holder(account, held.getOrDefault(account.id(), List.of())))
        .toList();
  }

  /** One of them. */
  public Holder holder(UUID account) {
    current.require(PERMISSION);
    return mandates
        .findAccount(account)
        .map(found -> new Holder(found, mandates.listOf(account)))
        .orElseThrow(NotFound::new);
  }

  /** Who holds a mandate that is given on to somebody else. */
  public Optional<Mandate> mandate(UUID id) {
    current.require(PERMISSION);
    return mandates.find(id);
  }

  /** The mandates after an id, each with its holder. */
  public List<Held> list(String after, int limit) {
    current.require(PERMISSION);
    Map<UUID, Account> accounts =
        mandates.listAccounts().stream().collect(Collectors.toMap(Account::id, each -> each));
    return mandates.listAfter(after, limit).stream()
        .map(each -> new Held(each, each.accountId().map(accounts::get)))
        .toList();
  }

  /** Somebody and the mandates, the latest first. */
  public record Holder(Account account, List<Mandate> mandates) {}

  /** A mandate and its holder, where the tenant wrote one down. */
  public record Held(Mandate mandate, Optional<Account> account) {}

  /** Whoever manages the space last cannot leave it to nobody. */
  public static final class LastAdmin extends Refusal {

    private static final long serialVersionUID = 1L;

    LastAdmin() {
      super("people.last-admin", 409);
    }
  }
}
