package org.infitah.programme;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.spi.programme.AxisSummary;

/** What others may ask of the programmes of the tenant at hand. Call within a transaction. */
public interface Programmes {

  /**
   * The programme the collectivity is working on: the latest of those not closed, else the latest.
   */
  Optional<ProgrammeSummary> current();

  /** The current programme with its steps. One statement; where it has no step yet, two. */
  Optional<UnderWay> underWay();

  /** The current programme, where it can be written: neither over nor only an example. */
  Optional<UUID> atWork();

  /** What rows of others that belong to the current programme refer to. One statement. */
  Optional<UUID> currentId();

  /** The steps of the current programme, in order; empty where there is none. One statement. */
  List<StepSummary> steps();

  /** The axes of the current programme, in order; empty where there is none. One statement. */
  List<AxisSummary> axes();

  /**
   * All the current programme says; whoever else asks for it in this way waits until the
   * transaction ends.
   */
  Optional<WholeProgramme> hold();

  /** Tells the network how many projects the current programme has now. */
  void tellProjects(int count);
}
