package org.infitah.domain.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.domain.entity.Domain;
import org.infitah.domain.entity.DomainName;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.job.Agenda;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.WallClock;

/**
 * Asks for domains, has them looked for again, prefers and leaves them. The operator looks into the
 * DNS and speaks to Keycloak; here it is only noted that there is something to do.
 *
 * <p>Refuses with {@code ReadName.Unfit}, {@code Domain.Settled}, {@code Domain.Unproved} and
 * {@link TooMany}.
 */
@Dependent
public class ManageDomains {

  /** What the operator finds its work under. */
  static final String WORK = "domain";

  private static final int MOST = 5;
  private static final int TOKEN_BYTES = 20;

  private final DomainRepository domains;
  private final Agenda agenda;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final AuditTrail audit;
  private final Event<HostsChanged> changed;
  private final Clock clock;
  private final String platform;
  private final SecureRandom random = new SecureRandom();

  @Inject
  ManageDomains(
      DomainRepository domains,
      Agenda agenda,
      CurrentPerson current,
      CurrentTenant tenants,
      AuditTrail audit,
      Event<HostsChanged> changed,
      @WallClock Clock clock,
      @ConfigProperty(name = "infitah.domain", defaultValue = "localhost") String platform) {
    this.domains = domains;
    this.agenda = agenda;
    this.current = current;
    this.tenants = tenants;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
    this.platform = platform;
  }

  /** Why no portal can answer under what was typed, as a key; nothing when one can. */
  public Optional<String> unfit(String typed) {
    current.require(Rights.DOMAINS);
    try {
      ReadName.of(typed, platform);
      return Optional.empty();
    } catch (ReadName.Unfit e) {
      return Optional.of(e.key());
    }
  }

  /** Asks for one; asking again looks again. Nobody else is kept from asking for it too. */
  @Transactional
  public void ask(String typed) {
    Person person = current.require(Rights.DOMAINS);
    DomainName name = ReadName.of(typed, platform);
    Optional<Domain> known = domains.find(name.ascii());
    if (known.isPresent()) {
      look(known.get());
      return;
    }
    if (domains.list().size() >= MOST) {
      throw new TooMany();
    }
    Instant now = clock.instant();
    Domain domain = new Domain(Uuid7.at(now), name, token(), person.subject(), now);
    domains.add(domain);
    agenda.note(WORK, domain.id(), now);
    record("address.asked", person, name);
  }

  /** Has the proof looked for now. */
  @Transactional
  public void check(String host) {
    current.require(Rights.DOMAINS);
    look(find(host));
  }

  private void look(Domain domain) {
    Instant now = clock.instant();
    domain.wait(now);
    agenda.note(WORK, domain.id(), now);
  }

  /** Makes it the portal's main address. */
  @Transactional
  public void prefer(String host) {
    Person person = current.require(Rights.DOMAINS);
    Domain domain = find(host);
    domain.requireProved();
    if (!tenants.tenant().host().equals(domain.name().ascii())) {
      domains.prefer(Optional.of(domain.name()));
      record("address.preferred", person, domain.name());
      changed.fire(new HostsChanged(tenants.tenant().id()));
    }
  }

  /** Makes the platform's own address the main one again, if this one is. */
  @Transactional
  public void unprefer(String host) {
    Person person = current.require(Rights.DOMAINS);
    Domain domain = find(host);
    if (tenants.tenant().host().equals(domain.name().ascii())) {
      domains.prefer(Optional.empty());
      record("address.unpreferred", person, domain.name());
      changed.fire(new HostsChanged(tenants.tenant().id()));
    }
  }

  /** Gives it up: the portal no longer answers under it at once, Keycloak follows. */
  @Transactional
  public void leave(String host) {
    Person person = current.require(Rights.DOMAINS);
    Domain domain = find(host);
    if (!domain.state().equals("leaving")) {
      domain.leave();
      domains.release(domain.name());
      agenda.note(WORK, domain.id(), clock.instant());
      record("address.left", person, domain.name());
      changed.fire(new HostsChanged(tenants.tenant().id()));
    }
  }

  private Domain find(String host) {
    return domains.find(host).orElseThrow(NotFound::new);
  }

  private String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return "infitah-" + HexFormat.of().formatHex(bytes);
  }

  private void record(String act, Person person, DomainName name) {
    audit.record(person.did(act, name.ascii()));
  }

  /** A portal has that many already. */
  public static final class TooMany extends Refusal {

    private static final long serialVersionUID = 1L;

    TooMany() {
      super("domain.too-many", 409);
    }
  }
}
