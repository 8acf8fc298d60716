package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Optional;
import org.infitah.foundation.identity.entity.Destination;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Pages;

/** The addresses a sign-in goes through on this host. */
@Dependent
public class Addresses {

  private static final String SIGNED_OUT = "out.";

  private final Pages pages;

  @Inject
  Addresses(Pages pages) {
    this.pages = pages;
  }

  /**
   * Where Keycloak sends browsers back to; one for each tenant is registered when it is
   * provisioned.
   */
  URI callback() {
    return URI.create(pages.origin() + "/callback");
  }

  /** Where signing in begins. */
  URI signIn(Destination destination, Language language, Optional<String> wish) {
    UriBuilder address =
        UriBuilder.fromPath("/sign-in")
            .queryParam("return", "{destination}")
            .queryParam("lang", language.code());
    wish.ifPresent(w -> address.queryParam("for", w));
    return address.build(destination.path());
  }

  /** The page that helps when it did not work. */
  URI trouble(Destination destination, Language language, Optional<SignInTrouble> trouble) {
    UriBuilder address =
        UriBuilder.fromPath("/" + language.code() + "/sign-in")
            .queryParam("return", "{destination}");
    trouble.ifPresent(t -> address.queryParam("trouble", t.code()));
    return address.build(destination.path());
  }

  URI home(Language language) {
    return URI.create("/" + language.code());
  }

  /** The language asked for, else the destination's, else the browser's. */
  Language language(Optional<String> asked, Optional<Destination> destination) {
    return asked
        .flatMap(Language::find)
        .or(() -> destination.map(Destination::path).flatMap(Addresses::languageOf))
        .orElseGet(pages::language);
  }

  /** What comes back from signing out at Keycloak: nothing but the language to go on in. */
  static String signedOutState(Language language) {
    return SIGNED_OUT + language.code();
  }

  static Optional<Language> signedOut(String state) {
    return state.startsWith(SIGNED_OUT)
        ? Language.find(state.substring(SIGNED_OUT.length()))
        : Optional.empty();
  }

  private static Optional<Language> languageOf(String path) {
    int end = path.indexOf('/', 1);
    return Language.find(path.substring(1, end < 0 ? path.length() : end));
  }
}
