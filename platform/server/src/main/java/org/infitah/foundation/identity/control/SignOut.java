package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.Person;

/** Signs somebody out, of ours and of Keycloak's. */
@Dependent
public class SignOut {

  private final EndSignIn ending;
  private final Keycloak keycloak;
  private final TokenReader reader;

  @Inject
  SignOut(EndSignIn ending, Keycloak keycloak, TokenReader reader) {
    this.ending = ending;
    this.keycloak = keycloak;
    this.reader = reader;
  }

  /**
   * Ends the sign-in at hand; the browser goes where this says, so that Keycloak's own cookie ends
   * too.
   */
  public Optional<URI> here(Person person, UUID signIn, URI callback, String state) {
    return ending
        .end(person.subject(), signIn)
        .filter(ended -> keycloak.answers())
        .map(ended -> keycloak.signOut(ended.idToken(), callback, state));
  }

  /** Ends one's own sign-in on another device. */
  public void elsewhere(Person person, UUID signIn) {
    ending.end(person.subject(), signIn).ifPresent(ended -> keycloak.end(ended.refreshToken()));
  }

  /** Believes a logout token of the back channel, or not. */
  public boolean told(String logoutToken) {
    Optional<TokenReader.EndedSession> session = reader.endedSession(logoutToken);
    session.ifPresent(ending::endEverywhere);
    return session.isPresent();
  }
}
