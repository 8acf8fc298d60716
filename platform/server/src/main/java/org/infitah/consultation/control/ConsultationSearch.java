package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.infitah.foundation.search.Findable;
import org.infitah.foundation.search.SearchSource;

/** Consultations, what is shown of what people said in them, and the answers. */
@Dependent
public class ConsultationSearch implements SearchSource {

  @Override
  public List<Findable> findable() {
    return List.of(
        new Findable(
            "consultation",
            5,
            "select reference, '/consultations/' || reference as path, coalesce(subject, question) as title, question as body from core.consultation where tenant_id = core.tenant() and coalesce(subject, question) is not null"),
        new Findable(
            "contribution",
            6,
            "select reference, '/contributions/' || reference as path, jsonb_build_object(language, title, 'source', language) as title, jsonb_build_object(language, body) as body, searched from core.contribution where tenant_id = core.tenant() and state = 'shown'",
            true),
        new Findable(
            "answer",
            7,
            "select c.reference, '/contributions/' || c.reference as path, jsonb_build_object(c.language, c.title, 'source', c.language) as title, a.words as body, split_part(c.searched, chr(10), 1) || ' ' || a.searched as searched from core.contribution c join core.contribution_answer a on a.tenant_id = c.tenant_id and a.id = c.answer_id where c.tenant_id = core.tenant() and c.state = 'shown'",
            true));
  }
}
