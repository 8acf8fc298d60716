package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionFollow;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.persistence.Uuid7;

/** Who wants to hear of which contribution of the tenant at hand. */
@Dependent
public class Follows {

  private final EntityManager entities;

  @Inject
  Follows(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether this person follows it. */
  public boolean has(UUID contribution, String follower) {
    return !entities
        .createQuery(
            "select f.follower from ContributionFollow f where f.contributionId = :contribution"
                + " and f.follower = :follower",
            String.class)
        .setParameter("contribution", contribution)
        .setParameter("follower", follower)
        .getResultList()
        .isEmpty();
  }

  /** By what stands in a letter. */
  public Optional<ContributionFollow> find(UUID leaveKey) {
    return entities
        .createQuery(
            "select f from ContributionFollow f where f.leaveKey = :key", ContributionFollow.class)
        .setParameter("key", leaveKey)
        .getResultStream()
        .findFirst();
  }

  /** Those who follow any of these, in the order in which they began. */
  List<ContributionFollow> of(List<Contribution> some) {
    return some.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select f from ContributionFollow f where f.contributionId in :ids order by f.id",
                ContributionFollow.class)
            .setParameter("ids", some.stream().map(Contribution::id).toList())
            .getResultList();
  }

  /** That of somebody, for what has this reference. */
  Optional<ContributionFollow> find(String contribution, String follower) {
    return entities
        .createQuery(
            "select f from ContributionFollow f where f.follower = :follower and f.contributionId"
                + " in (select c.id from Contribution c where c.reference = :reference)",
            ContributionFollow.class)
        .setParameter("follower", follower)
        .setParameter("reference", contribution)
        .getResultStream()
        .findFirst();
  }

  /** Whether that was new: at the same time or again, the database takes it once. */
  boolean add(UUID contribution, String follower, String address, Language language, Instant now) {
    return entities
            .createNativeQuery(
                "insert into core.contribution_follow (tenant_id, id, version, contribution_id,"
                    + " follower, address, language, leave_key, made_at) values (core.tenant(),"
                    + " cast(? as uuid), 1, cast(? as uuid), ?, ?, ?, cast(? as uuid), ?)"
                    + " on conflict do nothing")
            .setParameter(1, Uuid7.at(now).toString())
            .setParameter(2, contribution.toString())
            .setParameter(3, follower)
            .setParameter(4, address)
            .setParameter(5, language.code())
            .setParameter(6, UUID.randomUUID().toString())
            .setParameter(7, Timestamp.from(now))
            .executeUpdate()
        > 0;
  }

  boolean remove(UUID contribution, String follower) {
    return entities
            .createQuery(
                "delete from ContributionFollow f where f.contributionId = :contribution"
                    + " and f.follower = :follower")
            .setParameter("contribution", contribution)
            .setParameter("follower", follower)
            .executeUpdate()
        > 0;
  }

  /** Nobody waits for anything of this consultation any longer. */
  void removeAll(UUID consultation) {
    entities
        .createQuery(
            "delete from ContributionFollow f where f.contributionId in (select c.id from"
                + " Contribution c where c.consultationId = :consultation)")
        .setParameter("consultation", consultation)
        .executeUpdate();
  }
}
