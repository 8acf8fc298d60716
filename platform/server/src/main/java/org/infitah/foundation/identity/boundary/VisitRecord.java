package org.infitah.foundation.identity.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.persistence.RequestTransaction;

/**
 * Records every request that is made under a visit, in the tenant's own record and before anything
 * is shown: what cannot be recorded is not shown. The object is the method that answers, since
 * addresses may carry what people typed.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class VisitRecord implements ContainerRequestFilter {

  private final CurrentPerson current;
  private final RequestTransaction transaction;
  private final AuditTrail audit;

  @Context
  @SuppressWarnings("NullAway.Init")
  private ResourceInfo asked;

  @Inject
  VisitRecord(CurrentPerson current, RequestTransaction transaction, AuditTrail audit) {
    this.current = current;
    this.transaction = transaction;
    this.audit = audit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    current
        .person()
        .filter(person -> person.roles().contains(Role.NETWORK_VISITOR))
        .ifPresent(this::record);
  }

  private void record(Person visitor) {
    // A reading request's transaction writes nothing; the next one reads on.
    transaction.end(true);
    audit.record(
        visitor.did(
            "emergency.read",
            asked.getResourceClass().getSimpleName() + '.' + asked.getResourceMethod().getName()));
  }
}
