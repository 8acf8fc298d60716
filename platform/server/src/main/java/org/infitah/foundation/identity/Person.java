package org.infitah.foundation.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.infitah.foundation.audit.Act;

/**
 * Somebody signed in on this tenant's host, or a program that acts for the tenant.
 *
 * @param subject Keycloak's name for the account, the same everywhere; a program's is ours
 * @param name what to call them
 * @param roles what they are here, now: given in Keycloak and covered by an active mandate
 * @param dormant roles that count once a second factor is given
 * @param scopes keys of the permissions a program was given; people have none
 */
public record Person(
    String subject, String name, Set<Role> roles, Set<Role> dormant, Set<String> scopes) {

  public Person {
    roles = Set.copyOf(roles);
    dormant = Set.copyOf(dormant);
    scopes = Set.copyOf(scopes);
  }

  public Person(String subject, String name, Set<Role> roles, Set<Role> dormant) {
    this(subject, name, roles, dormant, Set.of());
  }

  /** A program: it has no role, not even the one everybody has, only its scopes. */
  public static Person program(String subject, String name, Set<String> scopes) {
    return new Person(subject, name, Set.of(), Set.of(), scopes);
  }

  /** The same person without a role. */
  public Person without(Role role) {
    return new Person(
        subject,
        name,
        roles.stream().filter(other -> other != role).collect(Collectors.toUnmodifiableSet()),
        dormant.stream().filter(other -> other != role).collect(Collectors.toUnmodifiableSet()),
        scopes);
  }

  /** What the record of acts says when this person does something to an object. */
  public Act did(String act, String object) {
    return new Act(
        act,
        subject,
        roles.stream().map(Role::code).collect(Collectors.toUnmodifiableSet()),
        object);
  }

  /** The one policy: pages, API, exports, files and jobs all end here. */
  public Verdict verdict(Permission permission) {
    if (scopes.contains(permission.key())
        || roles.stream().anyMatch(permission.roles()::contains)) {
      return Verdict.ALLOWED;
    }
    return dormant.stream().anyMatch(permission.roles()::contains)
        ? Verdict.STEP_UP_NEEDED
        : Verdict.REFUSED;
  }
}
