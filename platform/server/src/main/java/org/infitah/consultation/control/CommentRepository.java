package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.foundation.persistence.Uuid7;

/** What people said about contributions of the tenant at hand, and what of it was reported. */
@Dependent
public class CommentRepository {

  private static final String OF_CONSULTATION =
      "select c from ContributionComment c, Contribution i where i.id = c.contributionId and"
          + " i.consultationId = :consultation and c.reference > :after and ";

  private final EntityManager entities;

  @Inject
  CommentRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** All of a contribution's, hidden ones too, in the order of their references. */
  public List<ContributionComment> list(UUID contribution, String after, int limit) {
    return entities
        .createQuery(
            "select c from ContributionComment c where c.contributionId = :contribution"
                + " and c.reference > :after order by c.reference",
            ContributionComment.class)
        .setParameter("contribution", contribution)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Those of a consultation that are hidden, in the same order. */
  public List<ContributionComment> listHidden(UUID consultation, String after, int limit) {
    return listOf(consultation, "c.state = 'hidden'", after, limit);
  }

  /** Those of a consultation that were reported and not looked at since, in the same order. */
  public List<ContributionComment> listReported(UUID consultation, String after, int limit) {
    return listOf(
        consultation,
        "c.state = 'shown' and exists (select r from CommentReport r where r.commentId = c.id and"
            + " r.settledAt is null)",
        after,
        limit);
  }

  private List<ContributionComment> listOf(
      UUID consultation, String which, String after, int limit) {
    return entities
        .createQuery(OF_CONSULTATION + which + " order by c.reference", ContributionComment.class)
        .setParameter("consultation", consultation)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many shown ones of a contribution take each stance; stances nobody takes are absent. */
  public Map<String, Long> stances(UUID contribution) {
    return entities
        .createQuery(
            "select c.stance, count(c) from ContributionComment c where c.contributionId ="
                + " :contribution and c.state = 'shown' group by c.stance",
            Object[].class)
        .setParameter("contribution", contribution)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  public Optional<ContributionComment> find(String reference) {
    return one("c.reference = :value", reference);
  }

  Optional<ContributionComment> sent(UUID key) {
    return one("c.sentKey = :value", key);
  }

  private Optional<ContributionComment> one(String which, Object value) {
    return entities
        .createQuery(
            "select c from ContributionComment c where " + which, ContributionComment.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  void add(ContributionComment comment) {
    entities.persist(comment);
  }

  /** Whether that was new: at the same time or again, the database takes it once. */
  boolean report(UUID comment, String reporter, Instant now) {
    return entities
            .createNativeQuery(
                "insert into core.comment_report (tenant_id, id, version, comment_id, reporter,"
                    + " made_at) values (core.tenant(), cast(? as uuid), 1, cast(? as uuid), ?, ?)"
                    + " on conflict do nothing")
            .setParameter(1, Uuid7.at(now).toString())
            .setParameter(2, comment.toString())
            .setParameter(3, reporter)
            .setParameter(4, Timestamp.from(now))
            .executeUpdate()
        > 0;
  }

  /** Whether there was something to look at. */
  boolean settle(UUID comment, Instant now) {
    return entities
            .createQuery(
                "update CommentReport r set r.settledAt = :now where r.commentId = :comment and"
                    + " r.settledAt is null")
            .setParameter("now", now)
            .setParameter("comment", comment)
            .executeUpdate()
        > 0;
  }
}
