package org.infitah.plugins.digitalizationprojects.control;

import java.util.Set;
import org.infitah.spi.Permission;

/** What not everybody may do. */
public final class Rights {

  /** To keep the inventory. */
  public static final Permission INVENTORY =
      new Permission(
          "digitalization-projects.inventory", Set.of("staff", "focal-point", "tenant-admin"));

  /** To keep the portfolio and take projects through their gates. */
  public static final Permission PORTFOLIO =
      new Permission("digitalization-projects.portfolio", Set.of("focal-point", "tenant-admin"));

  /** To say what was measured of a service. */
  public static final Permission MEASURES =
      new Permission(
          "digitalization-projects.measures", Set.of("staff", "focal-point", "tenant-admin"));

  /** To offer software for reuse, and to offer and ask for help. */
  public static final Permission EXCHANGE =
      new Permission("digitalization-projects.exchange", Set.of("focal-point", "tenant-admin"));

  /** To keep the training sessions. */
  public static final Permission TRAININGS =
      new Permission(
          "digitalization-projects.trainings", Set.of("staff", "focal-point", "tenant-admin"));

  private Rights() {}
}
