package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.infitah.foundation.identity.control.Keycloak;
import org.infitah.foundation.identity.entity.Destination;
import org.infitah.foundation.page.Apart;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.jspecify.annotations.Nullable;

/** What somebody sees when signing in did not work: what happened, and the way to try again. */
@Dependent
@Path("{lang: ar|fr|zgh}/sign-in")
@Produces(MediaType.TEXT_HTML)
@Apart
public class SignInPages {

  private static final String TEMPLATE = "org/infitah/foundation/identity/boundary/sign-in.jte";

  private final Keycloak keycloak;
  private final Addresses addresses;
  private final Pages pages;

  @Inject
  SignInPages(Keycloak keycloak, Addresses addresses, Pages pages) {
    this.keycloak = keycloak;
    this.addresses = addresses;
    this.pages = pages;
  }

  @GET
  public Response show(
      @QueryParam("return") @Nullable String asked,
      @QueryParam("trouble") @DefaultValue("") String code) {
    Language language = pages.language();
    Destination destination = Destination.of(asked, "/" + language.code());
    boolean reachable = keycloak.answers();
    Optional<SignInTrouble> trouble =
        reachable
            ? SignInTrouble.find(code).filter(t -> t != SignInTrouble.UNAVAILABLE)
            : Optional.of(SignInTrouble.UNAVAILABLE);
    SignInView view =
        new SignInView(
            trouble.map(SignInTrouble::code),
            addresses.signIn(destination, language, Optional.empty()).toString());
    Response.ResponseBuilder response =
        Response.status(reachable ? 200 : 503)
            .header("Cache-Control", "no-store")
            .entity(Page.of(TEMPLATE, pages.text("identity.sign-in.title"), view));
    return (reachable ? response : response.header("Retry-After", "30")).build();
  }
}
