package org.infitah.project.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.infitah.foundation.search.Findable;
import org.infitah.foundation.search.SearchSource;

/** Projects of the programme. */
@Dependent
public class ProjectSearch implements SearchSource {

  @Override
  public List<Findable> findable() {
    return List.of(
        new Findable(
            "project",
            3,
            "select reference, '/projects/' || reference as path, title, cast(null as jsonb) as body from core.project where tenant_id = core.tenant()"));
  }
}
