package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.infitah.foundation.search.Findable;
import org.infitah.foundation.search.SearchSource;

/** What the council decided, and who sits in it. */
@Dependent
public class CouncilSearch implements SearchSource {

  @Override
  public List<Findable> findable() {
    return List.of(
        new Findable(
            "deliberation",
            11,
            "select reference, '/council/deliberations/' || reference as path, title, body from core.deliberation where tenant_id = core.tenant()"),
        new Findable(
            "member",
            12,
            "select reference, '/council/members' as path, name as title, group_name as body from core.council_member where tenant_id = core.tenant()"));
  }
}
