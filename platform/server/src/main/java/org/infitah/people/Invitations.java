package org.infitah.people;

import java.util.UUID;
import org.infitah.foundation.problem.Refusal;

/**
 * How a role is given in the tenant the thread is bound to. Whoever calls has checked that it is
 * theirs to do.
 */
public interface Invitations {

  /**
   * Writes the mandate down, leaves the mail and has Keycloak told, all once the transaction at
   * hand ends well.
   *
   * @param by who gives it: a subject of Keycloak's, or the operator
   * @return the mandate's id
   * @throws AlreadyHeld when the person has that role in that time
   */
  UUID invite(Invitation invitation, String by);

  /** Whether the person has that role in that time, so that giving it once more is refused. */
  boolean isHeld(Invitation invitation);

  /** The person holds that role already. */
  final class AlreadyHeld extends Refusal {

    private static final long serialVersionUID = 1L;

    public AlreadyHeld() {
      super("people.held", 409);
    }
  }
}
