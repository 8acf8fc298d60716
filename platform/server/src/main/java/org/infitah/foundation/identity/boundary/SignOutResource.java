package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.infitah.foundation.identity.control.RequestPerson;
import org.infitah.foundation.identity.control.SignOut;
import org.infitah.foundation.page.Apart;
import org.infitah.foundation.page.Language;
import org.jspecify.annotations.Nullable;

/** Signing out, here and wherever the same Keycloak session signed in. */
@Dependent
@Path("sign-out")
@Apart
public class SignOutResource {

  private final SignOut signingOut;
  private final RequestPerson current;
  private final Addresses addresses;

  @Inject
  SignOutResource(SignOut signingOut, RequestPerson current, Addresses addresses) {
    this.signingOut = signingOut;
    this.current = current;
    this.addresses = addresses;
  }

  @POST
  public Response out(
      @Context HttpServletResponse response, @FormParam("lang") @Nullable String lang) {
    Language language = addresses.language(Optional.ofNullable(lang), Optional.empty());
    Cookies.clear(response, Cookies.SESSION);
    Optional<URI> further =
        current
            .signIn()
            .flatMap(
                signIn ->
                    signingOut.here(
                        current.require(),
                        signIn.id(),
                        addresses.callback(),
                        Addresses.signedOutState(language)));
    return SignInResource.to(further.orElseGet(() -> addresses.home(language)));
  }
}
