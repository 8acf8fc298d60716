package org.infitah.domain.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.infitah.domain.entity.Domain;
import org.infitah.domain.entity.DomainName;

/** The domains of the tenant at hand, and the hosts it answers under. */
@Dependent
public class DomainRepository {

  private final EntityManager entities;

  @Inject
  DomainRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The first asked first. */
  public List<Domain> list() {
    return entities
        .createQuery("select d from Domain d order by d.askedAt, d.host", Domain.class)
        .getResultList();
  }

  Optional<Domain> find(String host) {
    return entities
        .createQuery("select d from Domain d where d.host = :host", Domain.class)
        .setParameter("host", host)
        .getResultStream()
        .findFirst();
  }

  void add(Domain domain) {
    entities.persist(domain);
  }

  /** No request for this host reaches a tenant from now on. */
  void release(DomainName name) {
    ask("select cast(sys.release_host(?1) as text)", name.ascii());
  }

  /** Links, mails and signing in go to this host; to the platform's own without a name. */
  void prefer(Optional<DomainName> name) {
    ask("select cast(sys.prefer_host(?1) as text)", name.map(DomainName::ascii).orElse(""));
  }

  private void ask(String sql, String value) {
    entities.flush();
    entities.createNativeQuery(sql).setParameter(1, value).getResultList();
  }
}
