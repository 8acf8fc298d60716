package org.infitah.overlay;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.eclipse.persistence.config.CacheIsolationType;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.sessions.server.ServerSession;

/** What EclipseLink keeps between transactions, entity by entity. */
final class Caches {

  private final ServerSession session;

  Caches(EntityManager entities) {
    this.session = entities.unwrap(ServerSession.class);
  }

  /** Each entity, whether its cache is its transaction's own, and whether it carries the tenant. */
  List<String> list() {
    return session.getDescriptors().values().stream()
        .filter(entity -> !entity.isAggregateDescriptor())
        .map(
            entity ->
                entity.getJavaClass().getName()
                    + "\t"
                    + (entity.getCachePolicy().isIsolated() ? "isolated" : "shared")
                    + "\t"
                    + (entity.hasMultitenantPolicy() ? "tenant" : "none"))
        .sorted()
        .toList();
  }

  /** The mistake to be caught: what one transaction read, the next is given. */
  void share(boolean shared) {
    for (ClassDescriptor entity : session.getDescriptors().values()) {
      if (!entity.isAggregateDescriptor()) {
        entity
            .getCachePolicy()
            .setCacheIsolation(shared ? CacheIsolationType.SHARED : CacheIsolationType.ISOLATED);
      }
    }
  }
}
