package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.infitah.profile.entity.PageDraft;
import org.infitah.profile.entity.RecordPage;

/** The pages of record of the tenant at hand, and what is prepared for them. */
@Dependent
public class LegalPageRepository {

  private final EntityManager entities;

  @Inject
  LegalPageRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<RecordPage> findPage(String slug) {
    return entities
        .createQuery("select p from RecordPage p where p.slug = :slug", RecordPage.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  Optional<PageDraft> findDraft(String slug) {
    return entities
        .createQuery("select d from PageDraft d where d.slug = :slug", PageDraft.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }

  void add(RecordPage page) {
    entities.persist(page);
  }

  void add(PageDraft draft) {
    entities.persist(draft);
  }

  void remove(PageDraft draft) {
    entities.remove(draft);
  }
}
