package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** How much waits in the consultations of the tenant at hand. */
@Dependent
public class WaitingContributions {

  private final EntityManager entities;

  @Inject
  WaitingContributions(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Contributions without an answer.
   *
   * @param consultation its reference
   */
  public record Waiting(String consultation, long count) {}

  /** Those without an answer, by consultation; a consultation that is closed waits for nothing. */
  public List<Waiting> unanswered() {
    return waiting(
        "select n.reference,"
            + " count(c) from Contribution c, Consultation n where n.id = c.consultationId and"
            + " n.endedAt is null and c.state = 'shown' and c.answerId is null group by"
            + " n.reference order by n.reference");
  }

  /** Comments that were reported and that nobody looked at since, by consultation. */
  public List<Waiting> reported() {
    return waiting(
        "select n.reference,"
            + " count(distinct m.id) from CommentReport r, ContributionComment m, Contribution c,"
            + " Consultation n where m.id = r.commentId and c.id = m.contributionId and n.id ="
            + " c.consultationId and r.settledAt is null and m.state = 'shown' group by"
            + " n.reference order by n.reference");
  }

  private List<Waiting> waiting(String query) {
    return entities
        .createQuery(query, Object[].class)
        .getResultStream()
        .map(row -> new Waiting((String) row[0], (Long) row[1]))
        .toList();
  }
}
