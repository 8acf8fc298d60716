package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.infitah.network.entity.Agreement;
import org.infitah.network.entity.CharterItem;
import org.infitah.network.entity.CharterSection;
import org.infitah.network.entity.Organisation;

/** What the network keeps as a tenant of its own: charter, partners, agreements. */
@Dependent
public class NetworkRepository {

  private final EntityManager entities;

  @Inject
  NetworkRepository(EntityManager entities) {
    this.entities = entities;
  }

  public List<CharterSection> listSections() {
    return entities
        .createQuery("select s from CharterSection s order by s.number", CharterSection.class)
        .getResultList();
  }

  public List<CharterItem> listItems() {
    return entities
        .createQuery("select i from CharterItem i order by i.number", CharterItem.class)
        .getResultList();
  }

  public List<Organisation> listOrganisations() {
    return entities
        .createQuery("select o from Organisation o order by o.role, o.code", Organisation.class)
        .getResultList();
  }

  public List<Agreement> listAgreements() {
    return entities
        .createQuery("select a from Agreement a order by a.signedOn, a.code", Agreement.class)
        .getResultList();
  }
}
