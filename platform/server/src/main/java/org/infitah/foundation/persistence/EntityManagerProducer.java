package org.infitah.foundation.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets control ask for the entity manager through its constructor. */
@Dependent
public class EntityManagerProducer {

  @Produces
  @PersistenceContext(unitName = "core")
  @SuppressWarnings({"NullAway.Init", "unused"})
  private EntityManager core;
}
