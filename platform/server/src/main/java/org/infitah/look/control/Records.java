package org.infitah.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.infitah.foundation.audit.Act;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;

/** Records who did what with the look. */
@Dependent
class Records {

  private final AuditTrail audit;

  @Inject
  Records(AuditTrail audit) {
    this.audit = audit;
  }

  void of(String act, Person person, String object) {
    audit.record(
        new Act(
            act,
            person.subject(),
            person.roles().stream().map(Role::code).collect(Collectors.toSet()),
            object));
  }
}
