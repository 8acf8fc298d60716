package org.infitah.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.notification.entity.Preference;

/** How people want to be written to by the tenant at hand. */
@Dependent
public class PreferenceRepository {

  private final EntityManager entities;

  @Inject
  PreferenceRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** What somebody chose. */
  public Optional<Preference> of(String holder) {
    return Optional.ofNullable(of(List.of(holder)).get(holder));
  }

  /** What these chose; who chose nothing is absent. One statement. */
  Map<String, Preference> of(List<String> holders) {
    return entities
        .createQuery("select p from Preference p where p.holder in :holders", Preference.class)
        .setParameter("holders", holders)
        .getResultStream()
        .collect(Collectors.toMap(Preference::holder, it -> it));
  }

  /** By what stands in a letter. */
  public Optional<Preference> find(UUID leaveKey) {
    return entities
        .createQuery("select p from Preference p where p.leaveKey = :key", Preference.class)
        .setParameter("key", leaveKey)
        .getResultStream()
        .findFirst();
  }

  /** The same for whoever chose nothing yet: at the same time or again, it is kept once. */
  Preference open(String holder, String language, Instant now) {
    Optional<Preference> known = of(holder);
    if (known.isPresent()) {
      return known.get();
    }
    entities
        .createNativeQuery(
            "insert into core.notification_preference (tenant_id, id, version, holder, language,"
                + " ways, leave_key) values (core.tenant(), cast(? as uuid), 1, ?, ?,"
                + " cast('{}' as jsonb), cast(? as uuid)) on conflict do nothing")
        .setParameter(1, Uuid7.at(now).toString())
        .setParameter(2, holder)
        .setParameter(3, language)
        .setParameter(4, UUID.randomUUID().toString())
        .executeUpdate();
    return of(holder).orElseThrow();
  }
}
