package org.infitah.territory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.territory.Outline;
import org.infitah.territory.entity.Territory;

/** Loads the outline of the collectivity, in place of the one before. */
@Dependent
public class DrawOutline {

  private static final int LONGEST = 200;

  private final TerritoryRepository territories;
  private final CurrentTenant tenant;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  DrawOutline(
      TerritoryRepository territories,
      CurrentTenant tenant,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.territories = territories;
    this.tenant = tenant;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Draws what stands in a file.
   *
   * @param file GeoJSON (RFC 7946) with one polygon at least
   * @param source where its limits come from, as it is said beside every map
   */
  @Transactional(dontRollbackOn = RefusedOutline.class)
  public void draw(byte[] file, String source) {
    Person person = current.require(Rights.DRAW);
    String from = source.strip();
    if (from.isEmpty() || from.length() > LONGEST) {
      throw new RefusedOutline("source");
    }
    Outline limits = GeoJson.read(file);
    Instant now = clock.instant();
    Optional<Territory> before = territories.find();
    if (before.isPresent()) {
      before.get().draw(limits, from, person.subject(), now);
    } else {
      territories.add(new Territory(Uuid7.at(now), limits, from, person.subject(), now));
    }
    audit.record(person.did("map.drawn", tenant.tenant().alias()));
  }
}
