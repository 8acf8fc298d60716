package org.infitah.foundation.plugin.control;

import java.util.List;
import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.spi.programme.AxisSummary;
import org.infitah.spi.programme.ProgrammeFace;
import org.infitah.spi.programme.ProjectSummary;

/** Asks the platform's programme as the platform, whatever role the plugin has. */
record LentProgramme(ProgrammeFace real) implements ProgrammeFace {

  @Override
  public List<AxisSummary> axes() {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return real.axes();
    }
  }

  @Override
  public List<ProjectSummary> projects() {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return real.projects();
    }
  }
}
