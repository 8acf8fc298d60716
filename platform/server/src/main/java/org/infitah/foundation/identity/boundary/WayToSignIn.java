package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.infitah.foundation.identity.entity.Destination;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Pages;

/** Leads whoever must sign in first there, and back to the page they asked for. */
@Dependent
public class WayToSignIn {

  private final HttpServletRequest request;
  private final Pages pages;
  private final Addresses addresses;

  @Inject
  WayToSignIn(HttpServletRequest request, Pages pages, Addresses addresses) {
    this.request = request;
    this.pages = pages;
    this.addresses = addresses;
  }

  Response to(Optional<String> wish) {
    Language language = pages.language();
    String home = "/" + language.code();
    if (!request.getMethod().equals("GET")) {
      // A form may not lead to Keycloak: the browser would stop it. The page in between explains.
      return SignInResource.to(
          addresses.trouble(new Destination(home), language, Optional.of(SignInTrouble.EXPIRED)));
    }
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    Destination destination = Destination.of(request.getRequestURI() + query, home);
    return SignInResource.to(addresses.signIn(destination, language, wish));
  }
}
