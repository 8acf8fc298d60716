package org.infitah.project;

import java.util.List;
import org.infitah.spi.programme.ProjectSummary;

/**
 * The first projects of a programme, in order.
 *
 * @param all how many it has
 */
public record FirstProjects(List<ProjectSummary> first, long all) {

  /** Those of no programme. */
  public static final FirstProjects NONE = new FirstProjects(List.of(), 0);
}
