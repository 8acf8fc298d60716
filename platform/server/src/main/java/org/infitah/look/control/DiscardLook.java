package org.infitah.look.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.NotFound;
import org.infitah.look.entity.PreparedLook;

/** Gives a prepared look up; the one the tenant has stays. */
@Dependent
public class DiscardLook {

  private final LookRepository looks;
  private final CurrentPerson current;
  private final Records records;

  @Inject
  DiscardLook(LookRepository looks, CurrentPerson current, Records records) {
    this.looks = looks;
    this.current = current;
    this.records = records;
  }

  @Transactional
  public void discard() {
    Person person = current.require(Rights.LOOK);
    PreparedLook prepared = looks.find().orElseThrow(NotFound::new);
    looks.remove(prepared);
    records.of("appearance.discarded", person, prepared.id().toString());
  }
}
