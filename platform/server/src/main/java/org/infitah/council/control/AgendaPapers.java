package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.infitah.council.entity.AgendaPaper;

/** What the points of an agenda of the tenant at hand come with. */
@Dependent
public class AgendaPapers {

  private final EntityManager entities;

  @Inject
  AgendaPapers(EntityManager entities) {
    this.entities = entities;
  }

  /** Those of some points, in the order in which they came. */
  public List<AgendaPaper> of(List<UUID> points) {
    return points.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from AgendaPaper p where p.pointId in :points order by p.number",
                AgendaPaper.class)
            .setParameter("points", points)
            .getResultList();
  }

  void add(AgendaPaper paper) {
    entities.persist(paper);
  }

  void remove(AgendaPaper paper) {
    entities.remove(paper);
  }
}
