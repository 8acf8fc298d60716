package org.infitah.foundation.file.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.file.entity.StoredFile;

/** Those of the tenant at hand. */
@Dependent
public class FileRepository {

  private final EntityManager entities;

  @Inject
  FileRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(StoredFile file) {
    entities.persist(file);
    // Who refers to it by its id must find it there.
    entities.flush();
  }

  public Optional<StoredFile> find(UUID id) {
    return entities
        .createQuery("select f from StoredFile f where f.id = :id", StoredFile.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  List<StoredFile> findAll(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select f from StoredFile f where f.id in :ids", StoredFile.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Those of these ids that the tenant has, and may go on having. */
  List<UUID> known(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select f.id from StoredFile f where f.id in :ids and f.state <> 'erased'",
                UUID.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  List<StoredFile> quarantined(int most) {
    return entities
        .createQuery(
            "select f from StoredFile f where f.state = 'quarantined' order by f.id",
            StoredFile.class)
        .setMaxResults(most)
        .getResultList();
  }
}
