package org.infitah.foundation.plugin.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.spi.PluginContext;

/** What a plugin is lent for one request. */
final class LentContext implements PluginContext {

  private final HostedPlugin plugin;
  private final EntityManager entities;
  private final CurrentPerson person;
  private final Instant now;

  LentContext(HostedPlugin plugin, EntityManager entities, CurrentPerson person, Instant now) {
    this.plugin = plugin;
    this.entities = entities;
    this.person = person;
    this.now = now;
  }

  @Override
  public EntityManager entities() {
    return entities;
  }

  @Override
  public boolean may(org.infitah.spi.Permission permission) {
    return person.may(known(permission));
  }

  @Override
  public void require(org.infitah.spi.Permission permission) {
    person.require(known(permission));
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public UUID newId() {
    return Uuid7.at(now);
  }

  /**
   * The permission as it was declared, not as it is asked for: an undeclared one is granted to
   * nobody.
   */
  private Permission known(org.infitah.spi.Permission asked) {
    Set<Role> roles =
        plugin.declared(asked).stream()
            .flatMap(declared -> declared.roles().stream())
            .map(Role::find)
            .flatMap(Optional::stream)
            // What modules keep, children's ways above all, is no visitor's to see.
            .filter(role -> role != Role.NETWORK_VISITOR)
            .collect(Collectors.toUnmodifiableSet());
    return new Permission(asked.key(), roles);
  }
}
