package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.entity.SignIn;
import org.jspecify.annotations.Nullable;

/** Remembers, for one request, who was recognised at the door. */
@RequestScoped
public class RequestPerson implements CurrentPerson {

  private @Nullable Person person;
  private @Nullable SignIn signIn;
  private boolean refused;

  @Override
  public Optional<Person> person() {
    return Optional.ofNullable(person);
  }

  /** The session behind the request; a bearer of a token has none. */
  public Optional<SignIn> signIn() {
    return Optional.ofNullable(signIn);
  }

  /** Whether a token was shown that is no good here. */
  public boolean refused() {
    return refused;
  }

  public void resumed(SignIn resumed, Person recognised) {
    this.signIn = resumed;
    this.person = recognised;
  }

  public void bears(Person recognised) {
    this.person = recognised;
  }

  public void isRefused() {
    this.refused = true;
  }
}
