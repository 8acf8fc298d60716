package org.infitah.membership.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.membership.entity.Application;
import org.infitah.membership.entity.Request;

/** The applications. */
@Dependent
public class ApplicationRepository {

  private static final Jsonb JSON = JsonbBuilder.create();

  private final EntityManager entities;

  @Inject
  ApplicationRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order of their references, after the one given; of one state unless it is empty. */
  public List<Application> list(String state, String after, int limit) {
    return entities
        .createQuery(
            "select a from Application a where a.reference > :after"
                + " and (:state = '' or a.state = :state) order by a.reference",
            Application.class)
        .setParameter("after", after)
        .setParameter("state", state)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many wait for a decision. */
  public long countReceived() {
    return count("a.state = 'received'");
  }

  /** How many are accepted, and have no portal asked for yet. */
  public long countCandidates() {
    return count("a.state = 'accepted' and a.opening is null");
  }

  private long count(String which) {
    return entities
        .createQuery("select count(a) from Application a where " + which, Long.class)
        .getSingleResult();
  }

  public Optional<Application> find(String reference) {
    return entities
        .createQuery(
            "select a from Application a where a.reference = :reference", Application.class)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  /** The reference given to what was sent with that form, if it was. */
  Optional<String> referenceOf(UUID key) {
    List<?> found =
        entities
            .createNativeQuery("select reference from core.application where form_key = ?")
            .setParameter(1, key)
            .getResultList();
    return found.stream().findFirst().map(Object::toString);
  }

  /** Writes it down unless that form was sent before; {@code false} when it was. */
  boolean insert(Request request, String reference, Instant now) {
    Map<String, String> names = new TreeMap<>(request.names().texts());
    names.put("source", request.names().source());
    return entities
            .createNativeQuery(
                "insert into core.application (id, form_key, reference, level, code, names,"
                    + " deliberation, deliberated_on, contact_name, contact_office, contact_email,"
                    + " language, received_at) values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?,"
                    + " ?, ?, ?) on conflict (tenant_id, form_key) do nothing")
            .setParameter(1, Uuid7.at(now))
            .setParameter(2, request.key())
            .setParameter(3, reference)
            .setParameter(4, request.level())
            .setParameter(5, request.code())
            .setParameter(6, JSON.toJson(names))
            .setParameter(7, request.deliberation())
            .setParameter(8, request.deliberatedOn().text())
            .setParameter(9, request.contact().name())
            .setParameter(10, request.contact().office())
            .setParameter(11, request.contact().email())
            .setParameter(12, request.contact().language())
            .setParameter(13, Timestamp.from(now))
            .executeUpdate()
        == 1;
  }
}
