package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.identity.control.ListSignIns;
import org.infitah.foundation.identity.control.RequestPerson;
import org.infitah.foundation.identity.control.SignOut;
import org.infitah.foundation.identity.entity.Destination;
import org.infitah.foundation.identity.entity.SignIn;
import org.infitah.foundation.page.Apart;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;

/**
 * One's own account on this tenant's host: the name, the roles held here, and where one is signed
 * in.
 */
@Dependent
@Path("{lang: ar|fr|zgh}/account")
@Produces(MediaType.TEXT_HTML)
public class AccountPages {

  private static final String TEMPLATE = "org/infitah/foundation/identity/boundary/account.jte";

  private final RequestPerson current;
  private final ListSignIns signIns;
  private final SignOut signingOut;
  private final FormTokens tokens;
  private final Addresses addresses;
  private final Pages pages;

  @Inject
  AccountPages(
      RequestPerson current,
      ListSignIns signIns,
      SignOut signingOut,
      FormTokens tokens,
      Addresses addresses,
      Pages pages) {
    this.current = current;
    this.signIns = signIns;
    this.signingOut = signingOut;
    this.tokens = tokens;
    this.addresses = addresses;
    this.pages = pages;
  }

  @GET
  public Page show() {
    Person person = current.require();
    Language language = pages.language();
    Optional<UUID> here = current.signIn().map(SignIn::id);
    List<AccountView.Device> devices =
        signIns.of(person.subject()).stream()
            .map(
                signIn ->
                    new AccountView.Device(
                        signIn.id(),
                        here.filter(signIn.id()::equals).isPresent(),
                        Dates.moment(signIn.startedAt(), language),
                        Dates.moment(signIn.seenAt(), language)))
            .toList();
    return Page.of(
        TEMPLATE,
        pages.text("identity.account.title"),
        new AccountView(
            person.name(),
            codes(person.roles()),
            codes(person.dormant()),
            devices,
            way(language, "second-factor"),
            way(language, "new-password"),
            way(language, "new-second-factor"),
            tokens.value()));
  }

  /** Ends one's own sign-in on another device. */
  @POST
  @Path("sign-ins/{id}")
  @Apart
  public Response end(@PathParam("id") UUID id) {
    signingOut.elsewhere(current.require(), id);
    return SignInResource.to(URI.create(account(pages.language())));
  }

  private String way(Language language, String wish) {
    return addresses
        .signIn(new Destination(account(language)), language, Optional.of(wish))
        .toString();
  }

  private static String account(Language language) {
    return "/" + language.code() + "/account";
  }

  private static List<String> codes(Set<Role> roles) {
    return roles.stream().sorted(Comparator.naturalOrder()).map(Role::code).toList();
  }
}
