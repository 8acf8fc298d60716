package org.infitah.module.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.infitah.module.entity.KeptSettings;

/** What the tenant at hand has set. */
@Dependent
public class SettingRepository {

  private final EntityManager entities;

  @Inject
  SettingRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<KeptSettings> find(String module) {
    return entities
        .createQuery("select k from KeptSettings k where k.pluginId = :module", KeptSettings.class)
        .setParameter("module", module)
        .getResultStream()
        .findFirst();
  }

  void add(KeptSettings kept) {
    entities.persist(kept);
  }
}
