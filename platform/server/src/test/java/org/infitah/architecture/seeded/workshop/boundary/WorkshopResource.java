package org.infitah.architecture.seeded.workshop.boundary;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.Response;

/** A boundary that speaks to the database, in a transaction it begins twice. */
public class WorkshopResource {

  private final EntityManager entities;
  private final UserTransaction transaction;

  public WorkshopResource(EntityManager entities, UserTransaction transaction) {
    this.entities = entities;
    this.transaction = transaction;
  }

  @Transactional
  public Response answer() {
    return Response.ok(entities + " " + transaction).build();
  }
}
