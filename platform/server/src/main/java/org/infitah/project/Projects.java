package org.infitah.project;

import java.util.List;
import java.util.UUID;

/** What others may ask of projects. Call within a transaction. */
public interface Projects {

  /** The first of a programme, in order. One statement. */
  FirstProjects first(UUID programme, int most);

  /** All of a programme with all they say, in order. Three statements. */
  List<WholeProject> ofProgramme(UUID programme);
}
