package org.infitah.foundation.identity;

import java.util.Optional;

/** The person whose request is being answered, if anybody is signed in. One per request. */
public interface CurrentPerson {

  Optional<Person> person();

  /** What this person, or a stranger, may do; strangers are granted nothing. */
  default Verdict verdict(Permission permission) {
    return person().map(person -> person.verdict(permission)).orElse(Verdict.SIGN_IN_NEEDED);
  }

  default boolean may(Permission permission) {
    return verdict(permission) == Verdict.ALLOWED;
  }

  /** Somebody signed in, or the way to sign in. */
  default Person require() {
    return person().orElseThrow(SignInNeeded::new);
  }

  /**
   * Lets through who may, and tells others what would help.
   *
   * @throws SignInNeeded when nobody is signed in
   * @throws StepUpNeeded when a second factor is missing
   * @throws Forbidden when it is not theirs to do
   */
  default Person require(Permission permission) {
    Person person = require();
    switch (person.verdict(permission)) {
      case ALLOWED -> {
        return person;
      }
      case STEP_UP_NEEDED -> throw new StepUpNeeded();
      default -> throw new Forbidden();
    }
  }
}
