package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.control.Keycloak;
import org.infitah.foundation.identity.control.Sealer;
import org.infitah.foundation.identity.entity.Attempt;
import org.infitah.foundation.identity.entity.Destination;
import org.infitah.foundation.page.Apart;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.WallClock;
import org.jspecify.annotations.Nullable;

/** Where signing in begins: leaves for Keycloak, after making sure that somebody is there. */
@Dependent
@Path("sign-in")
@Apart
public class SignInResource {

  private final Keycloak keycloak;
  private final Sealer sealer;
  private final Addresses addresses;
  private final Pages pages;
  private final CurrentTenant tenant;
  private final CurrentPerson person;
  private final Clock clock;

  @Inject
  SignInResource(
      Keycloak keycloak,
      Sealer sealer,
      Addresses addresses,
      Pages pages,
      CurrentTenant tenant,
      CurrentPerson person,
      @WallClock Clock clock) {
    this.keycloak = keycloak;
    this.sealer = sealer;
    this.addresses = addresses;
    this.pages = pages;
    this.tenant = tenant;
    this.person = person;
    this.clock = clock;
  }

  @GET
  public Response begin(
      @Context HttpServletRequest request,
      @Context HttpServletResponse response,
      @QueryParam("return") @Nullable String asked,
      @QueryParam("lang") @Nullable String lang,
      @QueryParam("for") @Nullable String wished) {
    Language language =
        addresses.language(Optional.ofNullable(lang), Optional.of(Destination.of(asked, "/")));
    Destination destination = Destination.of(asked, "/" + language.code());
    Keycloak.Wish wish = wish(wished);
    if (!request.getServerName().equalsIgnoreCase(tenant.tenant().host())) {
      // Only the canonical host is registered with Keycloak, and only its cookies come back.
      return to(
          URI.create(
              pages.origin()
                  + addresses.signIn(destination, language, Optional.ofNullable(wished))));
    }
    if (wish == Keycloak.Wish.SIGN_IN && person.person().isPresent()) {
      return to(URI.create(destination.path()));
    }
    if (!keycloak.answers()) {
      return to(addresses.trouble(destination, language, Optional.of(SignInTrouble.UNAVAILABLE)));
    }
    Cookies.leftAttempts(request).forEach(name -> Cookies.clear(response, name));
    Attempt attempt = Attempt.begin(destination, language.code(), clock.instant());
    byte[] sealed =
        sealer.seal(Sealer.Purpose.ATTEMPT, CallbackResource.context(tenant), attempt.write());
    Cookies.set(
        response,
        Cookies.attempt(attempt.state()),
        Base64.getUrlEncoder().withoutPadding().encodeToString(sealed),
        Attempt.LONGEST);
    return to(keycloak.signIn(attempt, addresses.callback(), wish));
  }

  private static Keycloak.Wish wish(@Nullable String wished) {
    return switch (String.valueOf(wished)) {
      case "second-factor" -> Keycloak.Wish.SECOND_FACTOR;
      case "new-password" -> Keycloak.Wish.NEW_PASSWORD;
      case "new-second-factor" -> Keycloak.Wish.NEW_SECOND_FACTOR;
      default -> Keycloak.Wish.SIGN_IN;
    };
  }

  static Response to(URI address) {
    return Response.seeOther(address).header("Cache-Control", "no-store").build();
  }
}
