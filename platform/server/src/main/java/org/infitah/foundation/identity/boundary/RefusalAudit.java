package org.infitah.foundation.identity.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.control.RequestPerson;

/**
 * Records that somebody known asked for what is not theirs, whoever refused it: a permission, a
 * form's guard, a plugin. It runs after the request's transaction has ended, which the refusal has
 * undone. The object is the method that was asked for: addresses may carry what people typed.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RefusalAudit implements ContainerResponseFilter {

  private static final int FORBIDDEN = 403;

  private final RequestPerson current;
  private final AuditTrail audit;

  @Context
  @SuppressWarnings("NullAway.Init")
  private ResourceInfo asked;

  @Inject
  RefusalAudit(RequestPerson current, AuditTrail audit) {
    this.current = current;
    this.audit = audit;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == FORBIDDEN) {
      current.person().ifPresent(this::refused);
    }
  }

  private void refused(Person person) {
    audit.record(person.did("access.refused", asked()));
  }

  private String asked() {
    Method method = asked.getResourceMethod();
    return method == null
        ? "nothing"
        : method.getDeclaringClass().getSimpleName() + '.' + method.getName();
  }
}
