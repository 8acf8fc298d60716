package org.infitah.programme.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.infitah.foundation.search.Findable;
import org.infitah.foundation.search.SearchSource;

/** The programme and its axes. */
@Dependent
public class ProgrammeSearch implements SearchSource {

  @Override
  public List<Findable> findable() {
    return List.of(
        new Findable(
            "programme",
            1,
            "select reference, '/programme' as path, title, purpose as body from core.programme where tenant_id = core.tenant()"),
        new Findable(
            "axis",
            2,
            "select code as reference, '/programme/diagnosis' as path, title, jsonb_build_object('ar', concat_ws(' ', problem ->> 'ar', evidence ->> 'ar'), 'fr', concat_ws(' ', problem ->> 'fr', evidence ->> 'fr'), 'zgh', concat_ws(' ', problem ->> 'zgh', evidence ->> 'zgh')) as body from core.axis where tenant_id = core.tenant() and dropped_at is null"));
  }
}
