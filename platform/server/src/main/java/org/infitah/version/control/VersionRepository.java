package org.infitah.version.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.programme.Programmes;
import org.infitah.version.entity.ProgrammeVersion;

/** The versions of the current programme. */
@Dependent
public class VersionRepository {

  private static final int MOST = 200;

  private final EntityManager entities;
  private final Programmes programmes;

  @Inject
  VersionRepository(EntityManager entities, Programmes programmes) {
    this.entities = entities;
    this.programmes = programmes;
  }

  /** In the order of their numbers, after the one given. */
  public List<ProgrammeVersion> list(int after, int limit) {
    return programmes
        .currentId()
        .map(
            programme ->
                entities
                    .createQuery(
                        "select v from ProgrammeVersion v where v.programmeId = :programme and"
                            + " v.number > :after order by v.number",
                        ProgrammeVersion.class)
                    .setParameter("programme", programme)
                    .setParameter("after", after)
                    .setMaxResults(limit)
                    .getResultList())
        .orElse(List.of());
  }

  /** The latest first. */
  public List<ProgrammeVersion> latest() {
    return programmes.currentId().map(this::latest).orElse(List.of());
  }

  List<ProgrammeVersion> latest(UUID programme) {
    return entities
        .createQuery(
            "select v from ProgrammeVersion v where v.programmeId = :programme"
                + " order by v.number desc",
            ProgrammeVersion.class)
        .setParameter("programme", programme)
        .setMaxResults(MOST)
        .getResultList();
  }

  public Optional<ProgrammeVersion> find(int number) {
    return list(number - 1, 1).stream().filter(one -> one.number() == number).findFirst();
  }

  void add(ProgrammeVersion version) {
    entities.persist(version);
  }
}
