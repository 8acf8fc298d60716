package org.infitah.privacy.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.plugin.ModulesAboutPeople;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.privacy.entity.PersonErasure;
import org.infitah.spi.LocalText;

/** What people may do with what is held about themselves; programs are nobody. */
@Dependent
public class OwnPrivacy {

  private static final Permission OWN = Permission.of("person.own", Role.CITIZEN);

  private final HeldRows rows;
  private final ModulesAboutPeople modules;
  private final PersonErasureRepository requests;
  private final CurrentPerson current;
  private final CurrentTenant tenant;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  OwnPrivacy(
      HeldRows rows,
      ModulesAboutPeople modules,
      PersonErasureRepository requests,
      CurrentPerson current,
      CurrentTenant tenant,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.modules = modules;
    this.requests = requests;
    this.current = current;
    this.tenant = tenant;
    this.audit = audit;
    this.clock = clock;
  }

  /** How much of what is held. */
  public Map<String, Long> held() {
    Person person = current.require(OWN);
    return rows.count(rows.known(person.subject(), person.name()));
  }

  /** How much each module keeps, by what it is called. */
  public Map<LocalText, Long> heldByModules() {
    return modules.about(current.require(OWN).subject()).stream()
        .collect(
            Collectors.groupingBy(
                ModulesAboutPeople.Kept::names, LinkedHashMap::new, Collectors.counting()));
  }

  /** The request that was made last. */
  public Optional<PersonErasure> request() {
    return requests.latestOf(current.require(OWN).subject());
  }

  /** All of it, to take along. */
  @Transactional
  public JsonObject export() {
    Person person = current.require(OWN);
    Instant now = clock.instant();
    audit.record(person.did("person.exported", person.subject()));
    return Json.createObjectBuilder()
        .add("tenant", tenant.tenant().alias())
        .add("host", tenant.tenant().host())
        .add("subject", person.subject())
        .add("name", person.name())
        .add("at", now.toString())
        .add("held", rows.read(rows.known(person.subject(), person.name())))
        .add("modules", kept(person.subject()))
        .build();
  }

  private JsonArrayBuilder kept(String subject) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (ModulesAboutPeople.Kept kept : modules.about(subject)) {
      JsonObjectBuilder fields = Json.createObjectBuilder();
      kept.fields().forEach(fields::add);
      all.add(
          Json.createObjectBuilder()
              .add("module", kept.module())
              .add("kind", kept.kind())
              .add("fields", fields));
    }
    return all;
  }

  /**
   * Asks to be forgotten.
   *
   * @throws AlreadyAsked when a request waits
   */
  @Transactional
  public void ask() {
    Person person = current.require(OWN);
    if (requests.latestOf(person.subject()).filter(PersonErasure::isOpen).isPresent()) {
      throw new AlreadyAsked();
    }
    Instant now = clock.instant();
    PersonErasure request = new PersonErasure(Uuid7.at(now), person.subject(), person.name(), now);
    requests.add(request);
    audit.record(person.did("person.erasure-asked", request.id().toString()));
  }

  /** It waits already. */
  public static final class AlreadyAsked extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyAsked() {
      super("privacy.asked", 409);
    }
  }
}
