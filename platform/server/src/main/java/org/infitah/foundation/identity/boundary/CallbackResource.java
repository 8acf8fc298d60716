package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
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
import org.infitah.foundation.identity.control.CompleteSignIn;
import org.infitah.foundation.identity.control.CompleteSignIn.Outcome;
import org.infitah.foundation.identity.control.KeycloakAddress;
import org.infitah.foundation.identity.control.Sealer;
import org.infitah.foundation.identity.entity.Attempt;
import org.infitah.foundation.identity.entity.Destination;
import org.infitah.foundation.page.Apart;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.time.WallClock;
import org.jspecify.annotations.Nullable;

/** Where browsers come back from Keycloak, signed in, turned back, or signed out. */
@Dependent
@Path("callback")
@Apart
public class CallbackResource {

  private final CompleteSignIn completing;
  private final Sealer sealer;
  private final Addresses addresses;
  private final KeycloakAddress keycloak;
  private final CurrentTenant tenant;
  private final CurrentPerson person;
  private final Clock clock;

  @Inject
  CallbackResource(
      CompleteSignIn completing,
      Sealer sealer,
      Addresses addresses,
      KeycloakAddress keycloak,
      CurrentTenant tenant,
      CurrentPerson person,
      @WallClock Clock clock) {
    this.completing = completing;
    this.sealer = sealer;
    this.addresses = addresses;
    this.keycloak = keycloak;
    this.tenant = tenant;
    this.person = person;
    this.clock = clock;
  }

  @GET
  public Response back(
      @Context HttpServletRequest request,
      @Context HttpServletResponse response,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("code") @Nullable String code,
      @QueryParam("iss") @DefaultValue("") String issuer) {
    Optional<Language> signedOut = Addresses.signedOut(state);
    if (signedOut.isPresent()) {
      return SignInResource.to(addresses.home(signedOut.get()));
    }
    Optional<Attempt> begun = attempt(request, state);
    Cookies.clear(response, Cookies.attempt(state));
    if (begun.isEmpty()) {
      return lost(state.isEmpty() ? Optional.empty() : Optional.of(SignInTrouble.EXPIRED));
    }
    Attempt attempt = begun.get();
    if (code == null || !issuer.equals(keycloak.issuer())) {
      return trouble(attempt, SignInTrouble.REFUSED);
    }
    Outcome outcome =
        completing.complete(
            tenant.tenant(),
            attempt,
            code,
            addresses.callback(),
            Cookies.ticket(request, Cookies.SESSION));
    if (outcome instanceof Outcome.Opened opened) {
      Cookies.set(response, Cookies.SESSION, opened.ticket().value());
      return SignInResource.to(URI.create(attempt.destination().path()));
    }
    return trouble(
        attempt,
        outcome instanceof Outcome.Unavailable ? SignInTrouble.UNAVAILABLE : SignInTrouble.REFUSED);
  }

  static String context(CurrentTenant tenant) {
    return Integer.toString(tenant.tenant().id());
  }

  private Optional<Attempt> attempt(HttpServletRequest request, String state) {
    return Cookies.read(request, Cookies.attempt(state))
        .filter(value -> value.matches("[A-Za-z0-9_-]+"))
        .flatMap(
            value ->
                sealer.open(
                    Sealer.Purpose.ATTEMPT, context(tenant), Base64.getUrlDecoder().decode(value)))
        .flatMap(Attempt::read)
        .filter(attempt -> attempt.state().equals(state) && !attempt.isOver(clock.instant()));
  }

  // An old tab, a bookmark, the back button: whoever is signed in already has lost nothing; who
  // comes
  // from Keycloak's own pages, after an invitation, has not begun to sign in yet.
  private Response lost(Optional<SignInTrouble> trouble) {
    Language language = addresses.language(Optional.empty(), Optional.empty());
    URI home = addresses.home(language);
    return SignInResource.to(
        person.person().isPresent()
            ? home
            : addresses.trouble(new Destination(home.toString()), language, trouble));
  }

  private Response trouble(Attempt attempt, SignInTrouble trouble) {
    Language language =
        addresses.language(Optional.of(attempt.language()), Optional.of(attempt.destination()));
    return SignInResource.to(
        addresses.trouble(attempt.destination(), language, Optional.of(trouble)));
  }
}
