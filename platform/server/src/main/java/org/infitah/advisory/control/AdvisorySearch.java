package org.infitah.advisory.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.infitah.foundation.search.Findable;
import org.infitah.foundation.search.SearchSource;

/** Advisory bodies of the council. */
@Dependent
public class AdvisorySearch implements SearchSource {

  @Override
  public List<Findable> findable() {
    return List.of(
        new Findable(
            "body",
            13,
            "select reference, '/advisory-bodies/' || reference as path, name as title, scope as body from core.advisory_body where tenant_id = core.tenant()"));
  }
}
