package org.infitah.spi.programme;

import java.util.List;

/** The programme a collectivity is working on, as plugins may read it. */
public interface ProgrammeFace {

  /** Its axes, in order. One statement. */
  List<AxisSummary> axes();

  /** Its projects, in order. Two statements. */
  List<ProjectSummary> projects();
}
