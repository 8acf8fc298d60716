package org.infitah.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.plugin.ModulesAboutPeople;
import org.infitah.foundation.problem.NotFound;
import org.infitah.people.Departures;
import org.infitah.privacy.entity.PersonErasure;

/**
 * Decides about requests to be forgotten. Who is forgotten leaves every role first, here and at
 * Keycloak; the account there belongs to the person, not to this tenant, and stays.
 */
@Dependent
public class ForgetPerson {

  /** To decide whether somebody is forgotten. */
  public static final Permission PERMISSION =
      Permission.of("person.forget", Role.TENANT_ADMIN, Role.NETWORK_ADMIN);

  private final HeldRows rows;
  private final ModulesAboutPeople modules;
  private final PersonErasureRepository requests;
  private final Departures departures;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  ForgetPerson(
      HeldRows rows,
      ModulesAboutPeople modules,
      PersonErasureRepository requests,
      Departures departures,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.modules = modules;
    this.requests = requests;
    this.departures = departures;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** Those that wait first. */
  public List<PersonErasure> list() {
    current.require(PERMISSION);
    return requests.list();
  }

  /**
   * Forgets the person, or refuses to.
   *
   * @throws PersonErasure.AlreadyDecided when somebody did
   */
  @Transactional
  public void decide(UUID id, boolean granted, String reason) {
    Person by = current.require(PERMISSION);
    PersonErasure request = requests.find(id).orElseThrow(NotFound::new);
    String subject = request.subject();
    String name = request.name();
    request.decide(granted, reason, by.subject(), clock.instant());
    if (granted) {
      HeldRows.Known known = rows.known(subject, name);
      departures.leave(subject, reason, by);
      requests.write();
      modules.forget(subject, "erased:" + id);
      rows.forget(known, "erased:" + id);
    }
    audit.record(by.did(granted ? "person.erased" : "person.erasure-refused", id.toString()));
  }
}
