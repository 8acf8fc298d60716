package org.infitah.consultation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.ContributionAnswer;
import org.infitah.foundation.persistence.Uuid7;

/** What people said at the tenant at hand, who is for it, and what was answered. */
@Dependent
public class ContributionRepository {

  private static final int MOST_TERMS = 6;
  private static final int SHORTEST_TERM = 4;
  private static final String THE = "ال";

  private static final String APART =
      " not exists (select l from ContributionLink l where l.kind = 'merged' and l.contributionId ="
          + " c.id)";
  private static final String SIMILAR =
      "select c.* from core.contribution c where c.tenant_id = core.tenant() and c.consultation_id"
          + " = cast(? as uuid) and c.state = 'shown' and not exists (select 1 from"
          + " core.contribution_link l where l.tenant_id = c.tenant_id and l.kind = 'merged' and"
          + " l.contribution_id = c.id) and (%s) order by c.reference desc";
  private static final String PROGRESS =
      "select cast(c.consultation_id as text), count(*) filter (where c.state = 'shown'),"
          + " count(*) filter (where c.state = 'shown' and c.answer_id is not null),"
          + " count(*) filter (where c.state = 'hidden'),"
          + " percentile_cont(0.5) within group (order by"
          + " cast(extract(epoch from a.answered_at - c.made_at) as float8) / 86400)"
          + " filter (where c.state = 'shown')"
          + " from core.contribution c left join core.contribution_answer a"
          + " on a.tenant_id = c.tenant_id and a.id = c.answer_id"
          + " where c.tenant_id = core.tenant() and c.consultation_id in (%s)"
          + " group by c.consultation_id";

  private final EntityManager entities;

  @Inject
  ContributionRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Those everybody sees, in the order of their references, after the one given. */
  public List<Contribution> listShown(UUID consultation, String after, int limit) {
    return list(consultation, "c.state = 'shown'", after, limit);
  }

  /** Those everybody sees whose place was said, in the same order. */
  public List<Contribution> listPlaced(UUID consultation, String after, int limit) {
    return list(
        consultation,
        "c.state = 'shown' and (c.place is not null or c.latitude is not null)",
        after,
        limit);
  }

  /** Those that are hidden, in the same order. */
  public List<Contribution> listHidden(UUID consultation, String after, int limit) {
    return list(consultation, "c.state = 'hidden'", after, limit);
  }

  /** Those that wait for an answer of their own, in the same order. */
  public List<Contribution> waiting(UUID consultation, String after, int limit) {
    return list(consultation, "c.state = 'shown' and c.answerId is null and" + APART, after, limit);
  }

  /** Those without an answer, in the same order. */
  List<Contribution> unanswered(UUID consultation, String after, int limit) {
    return list(consultation, "c.state = 'shown' and c.answerId is null", after, limit);
  }

  private List<Contribution> list(UUID consultation, String which, String after, int limit) {
    return entities
        .createQuery(
            "select c from Contribution c where c.consultationId = :consultation and "
                + which
                + " and c.reference > :after order by c.reference",
            Contribution.class)
        .setParameter("consultation", consultation)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Those that went into a project, with their answers, in the order of their references. */
  public List<Origin> origins(String project, String after, int limit) {
    return entities
        .createQuery(
            "select c, a from Contribution c, ContributionAnswer a where a.id = c.answerId and"
                + " a.project = :project and c.state = 'shown' and c.reference > :after"
                + " order by c.reference",
            Object[].class)
        .setParameter("project", project)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultStream()
        .map(row -> new Origin((Contribution) row[0], (ContributionAnswer) row[1]))
        .toList();
  }

  /** What went into a project, and what was answered to it. */
  public record Origin(Contribution contribution, ContributionAnswer answer) {}

  public Optional<Contribution> find(String reference) {
    return one("c.reference = :value", reference);
  }

  /** By what its author was given. */
  public Optional<Contribution> received(String receipt) {
    return one("c.receipt = :value", receipt);
  }

  Optional<Contribution> sent(UUID key) {
    return one("c.sentKey = :value", key);
  }

  private Optional<Contribution> one(String which, Object value) {
    return entities
        .createQuery("select c from Contribution c where " + which, Contribution.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }

  List<Contribution> find(UUID consultation, List<String> references) {
    return references.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select c from Contribution c where c.consultationId = :consultation"
                    + " and c.reference in :references order by c.reference",
                Contribution.class)
            .setParameter("consultation", consultation)
            .setParameter("references", references)
            .getResultList();
  }

  /** The answers that these were given, by id. */
  public Map<UUID, ContributionAnswer> answers(List<Contribution> some) {
    List<UUID> ids = some.stream().flatMap(c -> c.answerId().stream()).distinct().toList();
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select a from ContributionAnswer a where a.id in :ids", ContributionAnswer.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(ContributionAnswer::id, answer -> answer));
  }

  /** Whether that was new: at the same time or again, the database takes it once. */
  boolean support(UUID contribution, String subject, Instant now) {
    return entities
            .createNativeQuery(
                "insert into core.contribution_support (tenant_id, id, version, contribution_id,"
                    + " supporter, made_at) values (core.tenant(), cast(? as uuid), 1,"
                    + " cast(? as uuid), ?, ?) on conflict do nothing")
            .setParameter(1, Uuid7.at(now).toString())
            .setParameter(2, contribution.toString())
            .setParameter(3, subject)
            .setParameter(4, Timestamp.from(now))
            .executeUpdate()
        > 0;
  }

  /** Who is for one is for the other too. */
  void copySupports(UUID from, UUID to) {
    entities
        .createNativeQuery(
            "insert into core.contribution_support (tenant_id, id, version, contribution_id,"
                + " supporter, made_at) select s.tenant_id, gen_random_uuid(), 1, cast(? as uuid),"
                + " s.supporter, s.made_at from core.contribution_support s where s.tenant_id ="
                + " core.tenant() and s.contribution_id = cast(? as uuid) on conflict do nothing")
        .setParameter(1, to.toString())
        .setParameter(2, from.toString())
        .executeUpdate();
  }

  /** How far the answering of a consultation is. */
  public Progress progress(UUID consultation) {
    return progress(List.of(consultation)).getOrDefault(consultation, Progress.NONE);
  }

  /** The same of several; those without contributions are absent. */
  public Map<UUID, Progress> progress(List<UUID> consultations) {
    if (consultations.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(", ", Collections.nCopies(consultations.size(), "cast(? as uuid)"));
    Query query = entities.createNativeQuery(PROGRESS.replace("%s", marks));
    for (int i = 0; i < consultations.size(); i++) {
      query.setParameter(i + 1, consultations.get(i).toString());
    }
    List<?> rows = query.getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .collect(
            Collectors.toMap(
                row -> UUID.fromString(row[0].toString()),
                row ->
                    new Progress(
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        Optional.ofNullable((Number) row[4]).map(Number::doubleValue))));
  }

  /** What others said that shares words with a title, however its letters were written. */
  public List<Contribution> similar(UUID consultation, String title, int limit) {
    List<String> terms =
        Arrays.stream(title.strip().split("[^\\p{L}\\p{N}]+"))
            .map(term -> term.startsWith(THE) ? term.substring(THE.length()) : term)
            .filter(term -> term.length() >= SHORTEST_TERM)
            .distinct()
            .limit(MOST_TERMS)
            .toList();
    if (terms.isEmpty()) {
      return List.of();
    }
    StringBuilder any = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      any.append(i == 0 ? "" : " or ")
          .append("strpos(split_part(c.searched, chr(10), 1), (select net.searchable(?)))")
          .append(" > 0");
    }
    Query query =
        entities
            .createNativeQuery(SIMILAR.replace("%s", any), Contribution.class)
            .setParameter(1, consultation.toString());
    for (int i = 0; i < terms.size(); i++) {
      query.setParameter(i + 2, terms.get(i));
    }
    List<?> found = query.setMaxResults(limit).getResultList();
    return found.stream().map(Contribution.class::cast).toList();
  }

  public Contribution get(UUID id) {
    return one("c.id = :value", id).orElseThrow();
  }

  /** These, by id. One statement. */
  public Map<UUID, Contribution> all(List<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select c from Contribution c where c.id in :ids", Contribution.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Contribution::id, it -> it));
  }

  /** The same as it stands now. */
  Contribution again(Contribution known) {
    return entities
        .createQuery("select c from Contribution c where c.id = :id", Contribution.class)
        .setParameter("id", known.id())
        .setHint("eclipselink.refresh", true)
        .getSingleResult();
  }

  void add(Contribution contribution) {
    entities.persist(contribution);
  }

  /** The same, written at once: what refers to it must not be written before it. */
  void addNow(Contribution contribution) {
    entities.persist(contribution);
    entities.flush();
  }

  /** Written at once: contributions that refer to it must not be written before it. */
  void add(ContributionAnswer answer) {
    entities.persist(answer);
    entities.flush();
  }
}
