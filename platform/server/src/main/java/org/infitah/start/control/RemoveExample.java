package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.start.control.ExampleRows.Loaded;

/**
 * Removes what was loaded as an example. What was edited or built upon since stays, whole, and is
 * the portal's own from now on. Asking twice changes nothing.
 */
@Dependent
public class RemoveExample {

  private final ExampleRows rows;
  private final KnownExamples known;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final AuditTrail audit;
  private final Event<ExamplesChanged> changed;

  @Inject
  RemoveExample(
      ExampleRows rows,
      KnownExamples known,
      CurrentPerson current,
      CurrentTenant tenants,
      AuditTrail audit,
      Event<ExamplesChanged> changed) {
    this.rows = rows;
    this.known = known;
    this.current = current;
    this.tenants = tenants;
    this.audit = audit;
    this.changed = changed;
  }

  @Transactional
  public void remove() {
    Person person = current.require(Rights.START);
    rows.alone();
    if (rows.things().isEmpty()) {
      return;
    }
    Map<String, List<Loaded>> things = known.things();
    Set<String> own = known.own(things);
    List<Loaded> going =
        new ArrayList<>(
            things.values().stream()
                .flatMap(List::stream)
                .filter(row -> !own.contains(row.thing()))
                .toList());
    Collections.reverse(going);
    going.forEach(rows::remove);
    rows.forget();
    rows.show(false);
    audit.record(
        new Act(
            "first-hour.example-removed",
            person.subject(),
            person.roles().stream().map(Role::code).collect(Collectors.toSet()),
            "example"));
    changed.fire(new ExamplesChanged(tenants.tenant().id()));
  }
}
