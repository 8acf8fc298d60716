package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Forbidden;
import org.infitah.foundation.identity.ManageEntry;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.identity.entity.ServiceAccount;
import org.infitah.foundation.identity.entity.ServiceKey;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.time.Morocco;
import org.infitah.foundation.time.WallClock;

/**
 * Makes and revokes service accounts, for whoever may. An account gets what its maker has and never
 * more; neither giving roles nor making accounts is ever among it, so that a key that was lost
 * makes no other.
 */
@Dependent
public class ManageServiceAccounts {

  /** To make and revoke service accounts. */
  public static final Permission PERMISSION = Permission.of("service.manage", Role.TENANT_ADMIN);

  private final ServiceAccountRepository accounts;
  private final CurrentPerson current;
  private final Instance<ManageEntry> entries;
  private final AuditTrail audit;
  private final Clock clock;
  private final int longest;

  @Inject
  ManageServiceAccounts(
      ServiceAccountRepository accounts,
      CurrentPerson current,
      @Any Instance<ManageEntry> entries,
      AuditTrail audit,
      @WallClock Clock clock,
      @ConfigProperty(name = "infitah.service.account.days", defaultValue = "366") int longest) {
    this.accounts = accounts;
    this.current = current;
    this.entries = entries;
    this.audit = audit;
    this.clock = clock;
    this.longest = longest;
  }

  /** The account that was made, and its key, which nobody can be told again. */
  public record Made(ServiceAccount account, ServiceKey key) {}

  /**
   * Makes one.
   *
   * @throws Forbidden when it would have more than its maker, or what no program has
   * @throws TooLong when it would last longer than is allowed, or not until tomorrow
   */
  @Transactional
  public Made make(ServiceAccount.Wish wish) {
    Person person = current.require(PERMISSION);
    Map<String, Scope> offered = offered();
    if (wish.scopes().isEmpty() || !offered.keySet().containsAll(wish.scopes())) {
      throw new Forbidden();
    }
    offered.values().stream()
        .map(Scope::permission)
        .filter(permission -> wish.scopes().contains(permission.key()))
        .forEach(current::require);
    if (wish.lastDay().isBefore(today()) || wish.lastDay().isAfter(lastDay())) {
      throw new TooLong();
    }
    Instant now = clock.instant();
    ServiceKey key = ServiceKey.draw();
    ServiceAccount account = new ServiceAccount(Uuid7.at(now), wish, key, person.subject(), now);
    accounts.add(account);
    record(person, "service.made", account.id());
    return new Made(account, key);
  }

  /** Ends one; its next request is refused. */
  @Transactional
  public void revoke(UUID id) {
    Person person = current.require(PERMISSION);
    accounts.find(id).orElseThrow(NotFound::new).revoke(clock.instant(), person.subject());
    record(person, "service.revoked", id);
  }

  private void record(Person person, String act, UUID id) {
    audit.record(person.did(act, id.toString()));
  }

  /** Those made before one, the latest first. */
  public List<ServiceAccount> list(UUID before, int limit) {
    current.require(PERMISSION);
    return accounts.list(before, limit);
  }

  /**
   * What a program can be allowed.
   *
   * @param titles the keys of the names of the rooms it opens
   */
  public record Scope(Permission permission, List<String> titles) {}

  /** What the person at hand can give to programs, by key. */
  public Map<String, Scope> offered() {
    Map<String, List<ManageEntry>> rooms =
        entries.stream()
            .filter(ManageEntry::isForPrograms)
            .filter(entry -> current.may(entry.permission()))
            .collect(
                Collectors.groupingBy(
                    entry -> entry.permission().key(), TreeMap::new, Collectors.toList()));
    Map<String, Scope> scopes = new TreeMap<>();
    rooms.forEach(
        (key, opened) ->
            scopes.put(
                key,
                new Scope(
                    opened.get(0).permission(), opened.stream().map(ManageEntry::title).toList())));
    return scopes;
  }

  public LocalDate today() {
    return Morocco.today(clock);
  }

  /** The last day that can be asked for. */
  public LocalDate lastDay() {
    return today().plusDays(longest - 1L);
  }

  /** It would last too long, or is over already. */
  public static final class TooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("identity.service.too-long", 422);
    }
  }
}
