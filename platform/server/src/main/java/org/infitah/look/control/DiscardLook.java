package org.infitah.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.look.entity.PreparedLook;

/** Gives a prepared look up; the one the tenant has stays. */
@Dependent
public class DiscardLook {

  private final LookRepository looks;
  private final CurrentPerson current;
  private final AuditTrail audit;

  @Inject
  DiscardLook(LookRepository looks, CurrentPerson current, AuditTrail audit) {
    this.looks = looks;
    this.current = current;
    this.audit = audit;
  }

  @Transactional
  public void discard() {
    Person person = current.require(Rights.LOOK);
    PreparedLook prepared = looks.find().orElseThrow(NotFound::new);
    looks.remove(prepared);
    audit.record(person.did("appearance.discarded", prepared.id().toString()));
  }
}
