package org.infitah.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.workshop.entity.TableOutput;

/** What tables of workshops of the tenant at hand came to. */
@Dependent
public class OutputRepository {

  private final EntityManager entities;

  @Inject
  OutputRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** In the order in which they were written down. */
  public List<TableOutput> list(UUID workshop) {
    return entities
        .createQuery(
            "select o from TableOutput o where o.workshopId = :workshop order by o.number",
            TableOutput.class)
        .setParameter("workshop", workshop)
        .getResultList();
  }

  public Optional<TableOutput> find(UUID workshop, int number) {
    return list(workshop).stream().filter(one -> one.number() == number).findFirst();
  }

  void add(TableOutput output) {
    entities.persist(output);
  }
}
