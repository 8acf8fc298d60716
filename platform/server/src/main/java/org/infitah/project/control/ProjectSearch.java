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
            "select reference, '/projects/' || reference as path, title, jsonb_build_object('ar', concat_ws(' ', aim ->> 'ar', lead ->> 'ar', partners ->> 'ar'), 'fr', concat_ws(' ', aim ->> 'fr', lead ->> 'fr', partners ->> 'fr'), 'zgh', concat_ws(' ', aim ->> 'zgh', lead ->> 'zgh', partners ->> 'zgh')) as body from core.project where tenant_id = core.tenant() and dropped_at is null"));
  }
}
