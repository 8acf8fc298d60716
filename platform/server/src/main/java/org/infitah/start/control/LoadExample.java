package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.Morocco;
import org.infitah.start.ExamplePart;

/**
 * Fills a portal that has nothing of its own with example content. Asking twice changes nothing.
 *
 * <p>Refuses with {@link NotVacant}.
 */
@Dependent
public class LoadExample {

  private final ExampleRows rows;
  private final ShowExamples showing;
  private final Instance<ExamplePart> parts;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final AuditTrail audit;
  private final Event<ExamplesChanged> changed;
  private final Clock clock;

  @Inject
  LoadExample(
      ExampleRows rows,
      ShowExamples showing,
      @Any Instance<ExamplePart> parts,
      CurrentPerson current,
      CurrentTenant tenants,
      AuditTrail audit,
      Event<ExamplesChanged> changed,
      Clock clock) {
    this.rows = rows;
    this.showing = showing;
    this.parts = parts;
    this.current = current;
    this.tenants = tenants;
    this.audit = audit;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  public void load() {
    Person person = current.require(Rights.START);
    rows.alone();
    if (!rows.things().isEmpty()) {
      return;
    }
    if (!showing.vacant()) {
      throw new NotVacant();
    }
    write(clock.instant());
    rows.show(true);
    audit.record(
        new Act(
            "first-hour.example-loaded",
            person.subject(),
            person.roles().stream().map(Role::code).collect(Collectors.toSet()),
            "example"));
    changed.fire(new ExamplesChanged(tenants.tenant().id()));
  }

  private void write(Instant now) {
    Map<String, ExamplePart> owners = new HashMap<>();
    parts.forEach(part -> part.tables().forEach(table -> owners.put(table, part)));
    int place = 0;
    for (ExampleFile.Thing thing :
        ExampleFile.on(Morocco.today(clock)).things(() -> Uuid7.at(now))) {
      for (ExampleFile.Line line : thing.lines()) {
        ExamplePart owner = owners.get(line.table());
        if (owner == null) {
          throw new IllegalStateException("no feature has named " + line.table());
        }
        rows.add(
            Uuid7.at(now),
            place++,
            thing.reference(),
            new ExampleFile.Line(line.table(), owner.whole(line.row(), now)));
      }
    }
  }

  /** The portal has something of its own, which examples must not stand beside. */
  public static final class NotVacant extends Refusal {

    private static final long serialVersionUID = 1L;

    NotVacant() {
      super("start.not-vacant", 409);
    }
  }
}
