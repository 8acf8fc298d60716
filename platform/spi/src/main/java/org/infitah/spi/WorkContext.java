package org.infitah.spi;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.infitah.spi.council.CouncilFace;
import org.infitah.spi.file.Filing;
import org.infitah.spi.http.Outgoing;
import org.infitah.spi.law.LawFace;
import org.infitah.spi.mail.Mailing;
import org.infitah.spi.participation.ParticipationFace;
import org.infitah.spi.programme.ProgrammeFace;
import org.infitah.spi.setting.Settings;
import org.infitah.spi.sharing.Sharing;

/**
 * What the platform lends a plugin for one piece of work, whoever it is done for. It is worthless
 * afterwards, and on any other thread.
 */
public interface WorkContext {

  /**
   * The plugin's own entities, bound to the transaction and the tenant of this work. Reads only
   * where the work is to show something.
   */
  EntityManager entities();

  /** The moment of this work, as precise as the database keeps it. */
  Instant now();

  /**
   * The clocks of Morocco as the platform keeps them: a day begins and a deadline ends by these,
   * whatever the machine remembers of the law.
   */
  ZoneId zone();

  /** An id for a new entity. */
  UUID newId();

  /**
   * Where mails are left, in the name of the tenant; each is recorded.
   *
   * @throws NotLent unless the manifest asks for {@code mail}
   */
  Mailing mail();

  /**
   * Where files are kept, in the folder of the tenant.
   *
   * @throws NotLent unless the manifest asks for {@code files}
   */
  Filing files();

  /** The way to the hosts the manifest names, each as {@code http:<host>}. */
  Outgoing http();

  /** What the tenant has promised: read only, and only while this work lasts. */
  ProgrammeFace programme();

  /** What citizens were asked and answered: read only, and only while this work lasts. */
  ParticipationFace participation();

  /** What the council decided: read only, and only while this work lasts. */
  CouncilFace council();

  /** The law that binds the tenant. */
  LawFace law();

  /** What this tenant has set of what the plugin lets it set; its presets until then. */
  Settings settings();

  /**
   * What members that use this module show one another.
   *
   * @throws NotLent unless the manifest asks for {@code network}
   */
  Sharing sharing();
}
