package org.infitah.people;

import org.infitah.foundation.identity.Person;
import org.infitah.foundation.problem.Refusal;

/**
 * How somebody leaves the tenant the thread is bound to. Whoever calls has checked that it is
 * theirs to do.
 */
public interface Departures {

  /**
   * Ends every role somebody holds or will hold here, and has Keycloak agree before it returns.
   *
   * @throws Unsettled when Keycloak cannot be asked now
   */
  void leave(String subject, String reason, Person by);

  /** Keycloak does not answer, so nothing is done. */
  final class Unsettled extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unsettled(RuntimeException cause) {
      super("people.unsettled-now", 503);
      initCause(cause);
    }
  }
}
