package org.infitah.foundation.plugin.control;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.foundation.time.Morocco;
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

/** What a plugin is lent for one piece of work. */
final class LentWork implements WorkContext {

  private final HostedPlugin plugin;
  private final EntityManager entities;
  private final Lending lending;
  private final Instant now;
  private final Supplier<String> doer;

  /**
   * @param doer whose act it is, asked when something is kept for which that matters
   */
  LentWork(
      HostedPlugin plugin,
      EntityManager entities,
      Lending lending,
      Instant now,
      Supplier<String> doer) {
    this.plugin = plugin;
    this.entities = entities;
    this.lending = lending;
    this.now = now;
    this.doer = doer;
  }

  @Override
  public EntityManager entities() {
    return entities;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public ZoneId zone() {
    return Morocco.ZONE;
  }

  @Override
  public UUID newId() {
    return Uuid7.at(now);
  }

  @Override
  public ProgrammeFace programme() {
    return new LentProgramme(lending.programme());
  }

  @Override
  public ParticipationFace participation() {
    return new LentParticipation(lending.participation());
  }

  @Override
  public CouncilFace council() {
    return new LentCouncil(lending.council());
  }

  @Override
  public LawFace law() {
    return lending.law();
  }

  @Override
  public Mailing mail() {
    return lending.mail(plugin);
  }

  @Override
  public Filing files() {
    return lending.files(plugin, doer);
  }

  @Override
  public Outgoing http() {
    return lending.http(plugin);
  }

  @Override
  public Settings settings() {
    return new LentSettings(() -> lending.values(plugin));
  }

  @Override
  public Sharing sharing() {
    return lending.sharing(plugin, now);
  }
}
