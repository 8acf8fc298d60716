package org.infitah.foundation.mail.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.infitah.foundation.mail.entity.MailSender;

/** The sender of the tenant at hand. */
@Dependent
public class SenderRepository {

  private final EntityManager entities;

  @Inject
  SenderRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<MailSender> find() {
    return entities
        .createQuery("select s from MailSender s", MailSender.class)
        .getResultStream()
        .findFirst();
  }

  void add(MailSender sender) {
    entities.persist(sender);
  }
}
