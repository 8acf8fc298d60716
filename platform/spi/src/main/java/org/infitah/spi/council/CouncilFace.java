package org.infitah.spi.council;

import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** A council's sessions and what it decided, as everybody may read them. */
public interface CouncilFace {

  /** All sessions, in the order of their references. One statement. */
  Slice<SessionSummary> sessions(SliceQuery query);

  /** All deliberations, in the order of their references. At most two statements. */
  Slice<DeliberationSummary> deliberations(SliceQuery query);
}
