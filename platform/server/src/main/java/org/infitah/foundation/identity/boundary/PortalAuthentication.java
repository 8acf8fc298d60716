package org.infitah.foundation.identity.boundary;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;

/**
 * Tells the container who was recognised, so that its own security context agrees with ours. The
 * container asks before any filter has run, when no tenant is known: the answer is then nobody.
 * {@code PersonFilter} makes it ask again.
 */
// Undeclared roles are silently false in isUserInRole.
@DeclareRoles({
  "tenant-admin",
  "focal-point",
  "secretary",
  "staff",
  "elected",
  "advisory-member",
  "civil-society",
  "evaluator",
  "network-admin",
  "partner-observer",
  "network-visitor",
  "citizen"
})
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

  static final String PERSON = PortalAuthentication.class.getName();

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (request.getAttribute(PERSON) instanceof Person person) {
      return context.notifyContainerAboutLogin(
          new CallerPrincipal(person.subject()),
          person.roles().stream().map(Role::code).collect(Collectors.toUnmodifiableSet()));
    }
    return context.doNothing();
  }
}
