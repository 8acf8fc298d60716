package org.infitah.people.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How many people the tenant at hand has given a role. */
@Dependent
public class AccountCount {

  private final EntityManager entities;

  @Inject
  AccountCount(EntityManager entities) {
    this.entities = entities;
  }

  long count() {
    return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult();
  }
}
