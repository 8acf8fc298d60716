package org.infitah.content.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.infitah.foundation.search.Findable;
import org.infitah.foundation.search.SearchSource;

/** What is published: neither drafts nor what waits or was withdrawn. */
@Dependent
public class ArticleSearch implements SearchSource {

  @Override
  public List<Findable> findable() {
    return List.of(
        new Findable(
            "article",
            8,
            "select reference, case kind when 'page' then '/pages/' when 'document' then '/documents/' else '/news/' end || reference as path, title, jsonb_build_object('ar', concat_ws(' ', lead ->> 'ar', body ->> 'ar'), 'fr', concat_ws(' ', lead ->> 'fr', body ->> 'fr'), 'zgh', concat_ws(' ', lead ->> 'zgh', body ->> 'zgh')) as body from core.article where tenant_id = core.tenant() and (state = 'published' or state = 'scheduled' and publish_at <= (select at from moment))"));
  }
}
