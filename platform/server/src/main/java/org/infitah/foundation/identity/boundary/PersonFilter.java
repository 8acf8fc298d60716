package org.infitah.foundation.identity.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.identity.control.CheckBearer;
import org.infitah.foundation.identity.control.KeycloakAddress;
import org.infitah.foundation.identity.control.RequestPerson;
import org.infitah.foundation.identity.control.ResumeSignIn;
import org.infitah.foundation.identity.control.ResumeSignIn.Resumed;
import org.infitah.foundation.identity.entity.Ticket;
import org.infitah.foundation.tenancy.CurrentTenant;

/**
 * Recognises the person at the door: by a session's cookie on pages, by a bearer token on the API,
 * never one for the other. What it reads belongs to the request's one transaction. While the
 * database is away it takes nobody for a stranger: the request is answered 503.
 *
 * <p>It is no servlet filter because of that transaction: Payara counts each servlet filter and the
 * servlet as components of their own. A connection that one takes and another gives back is
 * enlisted once more when control returns to the first, and goes back to the pool without
 * auto-commit; the next reader outside a transaction then holds it for ever.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class PersonFilter implements ContainerRequestFilter {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BEARER = "bearer ";

  private final HttpServletRequest request;
  private final CurrentTenant tenant;
  private final RequestPerson current;
  private final ResumeSignIn resuming;
  private final CheckBearer bearing;
  private final KeycloakAddress keycloak;

  @Inject
  PersonFilter(
      HttpServletRequest request,
      CurrentTenant tenant,
      RequestPerson current,
      ResumeSignIn resuming,
      CheckBearer bearing,
      KeycloakAddress keycloak) {
    this.request = request;
    this.tenant = tenant;
    this.current = current;
    this.resuming = resuming;
    this.bearing = bearing;
    this.keycloak = keycloak;
  }

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    String path = request.getRequestURI();
    if (path.startsWith("/assets/") || !tenant.tenant().state().isEntered()) {
      return;
    }
    HttpServletResponse response = SecurityHeaders.response(request);
    if (path.startsWith("/api/")) {
      bearer();
    } else {
      session(response);
    }
    if (current.person().isPresent()) {
      tellContainer(response);
    }
  }

  private void session(HttpServletResponse response) {
    Optional<String> sent = Cookies.read(request, Cookies.SESSION);
    if (sent.isEmpty()) {
      return;
    }
    Optional<Resumed> resumed =
        Ticket.of(sent.get()).flatMap(ticket -> resuming.resume(tenant.tenant(), ticket, reads()));
    if (resumed.isPresent()) {
      current.resumed(resumed.get().signIn(), asFarAsAsked(resumed.get().person()));
      response.setHeader("Cache-Control", "no-store");
      SecurityHeaders.letSignOutReach(response, keycloak.origin());
    } else {
      Cookies.clear(response, Cookies.SESSION);
    }
  }

  private void bearer() {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return;
    }
    Optional<Person> person =
        header.toLowerCase(Locale.ROOT).startsWith(BEARER)
            ? bearing.check(tenant.tenant(), header.substring(BEARER.length()).strip(), reads())
            : Optional.empty();
    person.map(this::asFarAsAsked).ifPresentOrElse(current::bears, current::isRefused);
  }

  private void tellContainer(HttpServletResponse response) throws IOException {
    current.person().ifPresent(p -> request.setAttribute(PortalAuthentication.PERSON, p));
    try {
      request.authenticate(response);
    } catch (ServletException e) {
      throw new IOException(e);
    }
  }

  /** Who visits only reads: for anything else the visit does not count. */
  private Person asFarAsAsked(Person person) {
    return reads() ? person : person.without(Role.NETWORK_VISITOR);
  }

  private boolean reads() {
    return READS.contains(request.getMethod());
  }
}
