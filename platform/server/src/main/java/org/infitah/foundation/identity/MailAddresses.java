package org.infitah.foundation.identity;

import java.util.Optional;

/** Where people can be written to, as Keycloak knows it: it is asked over the network. */
public interface MailAddresses {

  /**
   * The address of an account, if it was proved.
   *
   * @throws Memberships.Silent when Keycloak cannot be asked now
   */
  Optional<String> of(String subject);
}
