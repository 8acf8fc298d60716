package org.infitah.foundation.identity.boundary;

import java.util.List;
import java.util.UUID;

/**
 * What the account page shows.
 *
 * @param roles held here, now
 * @param dormant roles that wait for a second factor
 * @param devices where one is signed in on this host
 * @param confirm where to give the second factor
 * @param token what its forms carry
 */
public record AccountView(
    String name,
    List<String> roles,
    List<String> dormant,
    List<Device> devices,
    String confirm,
    String newPassword,
    String newSecondFactor,
    String token) {

  public AccountView {
    roles = List.copyOf(roles);
    dormant = List.copyOf(dormant);
    devices = List.copyOf(devices);
  }

  /** A browser somewhere. */
  public record Device(UUID id, boolean here, String since, String seen) {}
}
