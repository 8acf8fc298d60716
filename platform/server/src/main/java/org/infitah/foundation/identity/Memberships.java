package org.infitah.foundation.identity;

import java.util.Set;

/**
 * What Keycloak is told about a tenant's people. Every call asks Keycloak over the network and may
 * be repeated at will; none touches what belongs to the account itself, its password above all.
 */
public interface Memberships {

  /**
   * The account of an address, opened if nobody has it.
   *
   * @return Keycloak's name for it
   * @throws Silent when Keycloak cannot be asked now
   */
  String account(String email);

  /**
   * Makes an account a member of the bound tenant with these roles and no others there. Sessions on
   * the tenant's host learn of it at their next request.
   *
   * @throws Silent when Keycloak cannot be asked now
   */
  void hold(String alias, String subject, Set<Role> roles);

  /**
   * Has Keycloak write to somebody who has never had a password, so that one can be chosen, and a
   * second factor with it where a role asks for one. Whoever has a password hears nothing.
   *
   * @param back where the person goes afterwards
   * @throws Silent when Keycloak cannot be asked now
   */
  void welcome(String subject, Set<Role> roles, String back);

  /** Keycloak does not answer, or not as it should. */
  final class Silent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Silent(String why) {
      super(why);
    }
  }
}
