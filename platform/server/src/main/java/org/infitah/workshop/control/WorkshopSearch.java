package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.infitah.foundation.search.Findable;
import org.infitah.foundation.search.SearchSource;

/** Workshops, and what is published of what they came to. */
@Dependent
public class WorkshopSearch implements SearchSource {

  @Override
  public List<Findable> findable() {
    return List.of(
        new Findable(
            "workshop",
            9,
            "select reference, '/workshops/' || reference as path, title, jsonb_build_object('ar', concat_ws(' ', theme ->> 'ar', note ->> 'ar'), 'fr', concat_ws(' ', theme ->> 'fr', note ->> 'fr'), 'zgh', concat_ws(' ', theme ->> 'zgh', note ->> 'zgh')) as body from core.workshop where tenant_id = core.tenant()"),
        new Findable(
            "minutes",
            10,
            "select w.reference, '/workshops/' || w.reference as path, w.title, m.words as body from core.workshop w join core.workshop_minutes m on m.tenant_id = w.tenant_id and m.workshop_id = w.id where w.tenant_id = core.tenant() and m.state = 'published'"));
  }
}
