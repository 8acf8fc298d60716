package org.infitah.version.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.infitah.foundation.search.Findable;
import org.infitah.foundation.search.SearchSource;

/** Frozen versions of the programme, by what was noted of each. */
@Dependent
public class VersionSearch implements SearchSource {

  @Override
  public List<Findable> findable() {
    return List.of(
        new Findable(
            "version",
            4,
            "select cast(v.number as text) as reference, '/programme/versions/' || v.number as path, p.title, v.note as body from core.programme_version v join core.programme p on p.tenant_id = v.tenant_id and p.id = v.programme_id where v.tenant_id = core.tenant()"));
  }
}
