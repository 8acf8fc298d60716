package org.infitah.project;

import java.util.List;
import java.util.UUID;
import org.infitah.spi.programme.ProjectSummary;

/** What others may ask of projects. Call within a transaction. */
public interface Projects {

  /** Those of the programme the collectivity is working on, in order. One statement. */
  List<ProjectSummary> ofCurrentProgramme();

  /** All of a programme with all they say, in order. Three statements. */
  List<WholeProject> ofProgramme(UUID programme);
}
