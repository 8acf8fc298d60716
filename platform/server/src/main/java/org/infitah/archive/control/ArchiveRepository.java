package org.infitah.archive.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.archive.entity.TenantArchive;

/** The archives of the tenant at hand. */
@Dependent
public class ArchiveRepository {

  private static final int MOST = 20;

  private final EntityManager entities;

  @Inject
  ArchiveRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The latest first. */
  List<TenantArchive> latest() {
    return entities
        .createQuery("select a from TenantArchive a order by a.askedAt desc", TenantArchive.class)
        .setMaxResults(MOST)
        .getResultList();
  }

  Optional<TenantArchive> find(UUID id) {
    return entities
        .createQuery("select a from TenantArchive a where a.id = :id", TenantArchive.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** Writes the wish down; {@code false} when one waits already, whoever was faster. */
  boolean ask(UUID id, String by, Instant now) {
    return 1
        == entities
            .createNativeQuery(
                "insert into core.archive (id, state, asked_by, asked_at) values (?1, 'asked', ?2,"
                    + " ?3) on conflict (tenant_id) where state = 'asked' do nothing")
            .setParameter(1, id)
            .setParameter(2, by)
            .setParameter(3, Timestamp.from(now))
            .executeUpdate();
  }

  /** How many days one is kept. */
  int days(String level) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select amount from sys.allowance where level = ?1 and key = 'archive-days'")
                .setParameter(1, level)
                .getSingleResult())
        .intValue();
  }
}
