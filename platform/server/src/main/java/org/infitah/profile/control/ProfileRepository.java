package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.infitah.profile.entity.Collectivity;
import org.infitah.profile.entity.Figure;
import org.infitah.profile.entity.RecordPage;

/** What the collectivity at hand says of itself. */
@Dependent
public class ProfileRepository {

  private final EntityManager entities;

  @Inject
  ProfileRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<Collectivity> findCollectivity() {
    return entities
        .createQuery("select c from Collectivity c", Collectivity.class)
        .getResultStream()
        .findFirst();
  }

  public List<Figure> listFigures() {
    return entities
        .createQuery("select f from Figure f order by f.asOf, f.kind, f.id", Figure.class)
        .getResultList();
  }

  /** Whether all of these pages are there. */
  boolean hasPages(String... slugs) {
    return entities
            .createQuery("select count(p) from RecordPage p where p.slug in :slugs", Long.class)
            .setParameter("slugs", List.of(slugs))
            .getSingleResult()
        == slugs.length;
  }

  public Optional<RecordPage> findPage(String slug) {
    return entities
        .createQuery("select p from RecordPage p where p.slug = :slug", RecordPage.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }
}
