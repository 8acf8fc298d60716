package org.infitah.foundation.plugin.control;

import org.infitah.foundation.persistence.DatabaseRole;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.spi.council.CouncilFace;
import org.infitah.spi.council.DeliberationSummary;
import org.infitah.spi.council.SessionSummary;

/** Asks the platform's council as the platform, whatever role the plugin has. */
record LentCouncil(CouncilFace real) implements CouncilFace {

  @Override
  public Slice<SessionSummary> sessions(SliceQuery query) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return real.sessions(query);
    }
  }

  @Override
  public Slice<DeliberationSummary> deliberations(SliceQuery query) {
    try (DatabaseRole.Binding ignored = DatabaseRole.platform()) {
      return real.deliberations(query);
    }
  }
}
