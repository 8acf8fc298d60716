package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.control.CheckBearer;
import org.infitah.foundation.identity.control.KeycloakAddress;
import org.infitah.foundation.identity.control.RequestPerson;
import org.infitah.foundation.identity.control.ResumeSignIn;
import org.infitah.foundation.identity.control.ResumeSignIn.Resumed;
import org.infitah.foundation.identity.control.SignInRepository;
import org.infitah.foundation.identity.entity.Ticket;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.CurrentTenant;

/**
 * Recognises the person at the door, once the tenant is known: by a session's cookie on pages, by a
 * bearer token on the API, never one for the other.
 */
@Dependent
public class PersonFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final System.Logger LOG = System.getLogger(PersonFilter.class.getName());
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
  private static final String BEARER = "bearer ";

  private final transient CurrentTenant tenant;
  private final transient RequestPerson current;
  private final transient FormToken formToken;
  private final transient ResumeSignIn resuming;
  private final transient CheckBearer bearing;
  private final transient RequestTransaction transaction;
  private final transient KeycloakAddress keycloak;

  @Inject
  PersonFilter(
      CurrentTenant tenant,
      RequestPerson current,
      FormToken formToken,
      ResumeSignIn resuming,
      CheckBearer bearing,
      RequestTransaction transaction,
      KeycloakAddress keycloak) {
    this.tenant = tenant;
    this.current = current;
    this.formToken = formToken;
    this.resuming = resuming;
    this.bearing = bearing;
    this.transaction = transaction;
    this.keycloak = keycloak;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    formToken.answerIn(response);
    String path = request.getRequestURI();
    if (!path.startsWith("/assets/")) {
      try {
        if (path.startsWith("/api/")) {
          bearer(request);
        } else {
          session(request, response);
        }
      } catch (SignInRepository.Unreachable e) {
        // Nobody is recognised then; whatever needs the database will say so itself.
        LOG.log(System.Logger.Level.WARNING, "sign-ins cannot be read: {0}", e.getMessage());
        transaction.end(false);
      }
      if (current.person().isPresent()) {
        request.setAttribute(PortalAuthentication.PERSON, current.person().get());
        request.authenticate(response);
      }
    }
    chain.doFilter(request, response);
  }

  private void session(HttpServletRequest request, HttpServletResponse response) {
    Optional<String> sent = Cookies.read(request, Cookies.SESSION);
    if (sent.isEmpty()) {
      return;
    }
    Optional<Resumed> resumed =
        Ticket.of(sent.get())
            .flatMap(ticket -> resuming.resume(tenant.tenant(), ticket, reads(request)));
    if (resumed.isPresent()) {
      current.resumed(resumed.get().signIn(), resumed.get().person());
      response.setHeader("Cache-Control", "no-store");
      SecurityHeaders.letSignOutReach(response, keycloak.origin());
    } else {
      Cookies.clear(response, Cookies.SESSION);
    }
  }

  private void bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return;
    }
    Optional<Person> person =
        header.toLowerCase(Locale.ROOT).startsWith(BEARER)
            ? bearing.check(
                tenant.tenant(), header.substring(BEARER.length()).strip(), reads(request))
            : Optional.empty();
    person.ifPresentOrElse(current::bears, current::isRefused);
  }

  private static boolean reads(HttpServletRequest request) {
    return READS.contains(request.getMethod());
  }
}
