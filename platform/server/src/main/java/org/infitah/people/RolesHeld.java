package org.infitah.people;

import java.util.List;

/** Which roles are held now. Call within a transaction; one statement. */
public interface RolesHeld {

  /** The roles that somebody holds, by their codes. */
  List<Held> now();

  /**
   * A role.
   *
   * @param people how many hold it
   */
  record Held(String role, long people) {}
}
