package org.infitah.foundation.plugin.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.spi.LocalText;
import org.infitah.spi.PluginContext;
import org.infitah.spi.WorkContext;
import org.infitah.spi.council.CouncilFace;
import org.infitah.spi.file.Filing;
import org.infitah.spi.http.Outgoing;
import org.infitah.spi.law.LawFace;
import org.infitah.spi.mail.Mailing;
import org.infitah.spi.participation.ParticipationFace;
import org.infitah.spi.programme.ProgrammeFace;
import org.infitah.spi.setting.Settings;
import org.infitah.spi.sharing.Sharing;

/** What a plugin is lent for one request: what it has for any work, and who asks. */
final class LentContext implements PluginContext {

  private static final int MOST = 200;

  private final WorkContext work;
  private final HostedPlugin plugin;
  private final Lending lending;
  private final CurrentPerson person;

  LentContext(WorkContext work, HostedPlugin plugin, Lending lending, CurrentPerson person) {
    this.work = work;
    this.plugin = plugin;
    this.lending = lending;
    this.person = person;
  }

  @Override
  public EntityManager entities() {
    return work.entities();
  }

  @Override
  public Instant now() {
    return work.now();
  }

  @Override
  public ZoneId zone() {
    return work.zone();
  }

  @Override
  public UUID newId() {
    return work.newId();
  }

  @Override
  public LawFace law() {
    return work.law();
  }

  @Override
  public Mailing mail() {
    return work.mail();
  }

  @Override
  public Filing files() {
    return work.files();
  }

  @Override
  public Outgoing http() {
    return work.http();
  }

  @Override
  public Settings settings() {
    return work.settings();
  }

  @Override
  public Sharing sharing() {
    return work.sharing();
  }

  @Override
  public Optional<String> subject() {
    lending.require(plugin, "personal-data");
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return person.person().map(Person::subject);
    }
  }

  @Override
  public boolean may(org.infitah.spi.Permission permission) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return person.may(known(permission));
    }
  }

  @Override
  public void require(org.infitah.spi.Permission permission) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      person.require(known(permission));
    }
  }

  @Override
  public void did(String act, String object) {
    if (!act.matches("[a-z][a-z0-9-]{0,60}") || object.length() > MOST) {
      throw new IllegalArgumentException("not an act: " + act);
    }
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      lending.audit().record(person.require().did(plugin.id() + "." + act, object));
    }
  }

  @Override
  public LocalText words(String key) {
    return plugin.says(key).orElseThrow(() -> new IllegalArgumentException("no words: " + key));
  }

  @Override
  public ProgrammeFace programme() {
    return work.programme();
  }

  @Override
  public ParticipationFace participation() {
    return work.participation();
  }

  @Override
  public CouncilFace council() {
    return work.council();
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
