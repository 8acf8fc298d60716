package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionLink;
import org.infitah.consultation.entity.ContributionLink.Kind;

/** What ties contributions of the tenant at hand to each other, and who is for them together. */
@Dependent
public class ContributionLinks {

  /** A person counts once for all that was merged, and nobody for what they said themselves. */
  private static final String SUPPORTS =
      "with member as (select c.id root, c.id, c.author from core.contribution c"
          + " where c.tenant_id = core.tenant() and c.id in (%s)"
          + " union all select l.other_id, c.id, c.author from core.contribution_link l"
          + " join core.contribution c on c.tenant_id = l.tenant_id and c.id = l.contribution_id"
          + " where l.tenant_id = core.tenant() and l.kind = 'merged' and l.other_id in (%s))"
          + " select cast(m.root as text), count(distinct s.supporter) from member m"
          + " join core.contribution_support s on s.tenant_id = core.tenant()"
          + " and s.contribution_id = m.id where not exists (select from member a"
          + " where a.root = m.root and a.author = s.supporter) group by m.root";

  private final EntityManager entities;

  @Inject
  ContributionLinks(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A link and the references at its ends.
   *
   * @param from the one that was merged, or that came of a split
   * @param to the one it was merged into, or split from
   */
  public record Tie(ContributionLink link, String from, String to) {}

  /** What ties these to others, in the order of the references. */
  public List<Tie> ties(List<Contribution> some) {
    return some.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select l, a.reference, b.reference from ContributionLink l, Contribution a,"
                    + " Contribution b where a.id = l.contributionId and b.id = l.otherId and"
                    + " (l.contributionId in :ids or l.otherId in :ids)"
                    + " order by b.reference, a.reference",
                Object[].class)
            .setParameter("ids", ids(some))
            .getResultStream()
            .map(row -> new Tie((ContributionLink) row[0], (String) row[1], (String) row[2]))
            .toList();
  }

  /** How many are for each of these and what was merged into it; none are absent. */
  public Map<UUID, Long> supports(List<Contribution> some) {
    if (some.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(", ", Collections.nCopies(some.size(), "cast(? as uuid)"));
    Query query = entities.createNativeQuery(SUPPORTS.replace("%s", marks));
    for (int i = 0; i < some.size(); i++) {
      query.setParameter(i + 1, some.get(i).id().toString());
      query.setParameter(some.size() + i + 1, some.get(i).id().toString());
    }
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            Collectors.toMap(
                row -> UUID.fromString(row[0].toString()), row -> ((Number) row[1]).longValue()));
  }

  /** Whether this person is for it, or for something merged into it. */
  public boolean supports(UUID contribution, String subject) {
    return !entities
        .createQuery(
            "select s.supporter from Support s where s.supporter = :subject and"
                + " s.contributionId in :group",
            String.class)
        .setParameter("group", group(contribution))
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  boolean withdraw(UUID contribution, String subject) {
    return entities
            .createQuery(
                "delete from Support s where s.contributionId in :group"
                    + " and s.supporter = :subject")
            .setParameter("group", group(contribution))
            .setParameter("subject", subject)
            .executeUpdate()
        > 0;
  }

  /** Whether this person said it, or something merged into it. */
  public boolean wrote(UUID contribution, String subject) {
    return !entities
        .createQuery(
            "select c.reference from Contribution c where c.id in :group and c.author = :subject",
            String.class)
        .setParameter("group", group(contribution))
        .setParameter("subject", subject)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  boolean merged(UUID contribution) {
    return find(Kind.MERGED, contribution).isPresent();
  }

  boolean gathers(UUID contribution) {
    return group(contribution).size() > 1;
  }

  /** It and what was merged into it. */
  List<UUID> group(UUID contribution) {
    return entities
        .createQuery(
            "select distinct c.id from Contribution c where c.id = :id or c.id in (select"
                + " l.contributionId from ContributionLink l where l.kind = 'merged' and l.otherId ="
                + " :id)",
            UUID.class)
        .setParameter("id", contribution)
        .getResultList();
  }

  /** What was merged into these. */
  List<Contribution> merged(List<Contribution> some) {
    return some.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select c from Contribution c where c.id in (select l.contributionId from"
                    + " ContributionLink l where l.kind = 'merged' and l.otherId in :ids)"
                    + " order by c.reference",
                Contribution.class)
            .setParameter("ids", ids(some))
            .getResultList();
  }

  /** Those of these that have been merged into something, or that something was merged into. */
  Set<UUID> tied(List<Contribution> some) {
    List<UUID> ids = ids(some);
    return entities
        .createQuery(
            "select l from ContributionLink l where l.kind = 'merged' and (l.contributionId in :ids"
                + " or l.otherId in :ids)",
            ContributionLink.class)
        .setParameter("ids", ids)
        .getResultStream()
        .flatMap(link -> List.of(link.contributionId(), link.otherId()).stream())
        .filter(ids::contains)
        .collect(Collectors.toSet());
  }

  Optional<ContributionLink> find(Kind kind, UUID contribution) {
    return entities
        .createQuery(
            "select l from ContributionLink l where l.kind = :kind and l.contributionId = :id",
            ContributionLink.class)
        .setParameter("kind", kind.code())
        .setParameter("id", contribution)
        .getResultStream()
        .findFirst();
  }

  /** Whether something that still stands was split from it. */
  boolean divided(UUID contribution) {
    return !entities
        .createQuery(
            "select c.reference from Contribution c, ContributionLink l where l.kind = 'split' and"
                + " l.otherId = :id and c.id = l.contributionId and c.state <> 'undone'",
            String.class)
        .setParameter("id", contribution)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  void add(ContributionLink link) {
    entities.persist(link);
  }

  /** Parts what was merged into it. */
  void part(UUID contribution) {
    entities
        .createQuery("delete from ContributionLink l where l.kind = 'merged' and l.otherId = :id")
        .setParameter("id", contribution)
        .executeUpdate();
  }

  private static List<UUID> ids(List<Contribution> some) {
    return some.stream().map(Contribution::id).toList();
  }
}
