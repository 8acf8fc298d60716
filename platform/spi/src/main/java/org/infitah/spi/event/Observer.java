package org.infitah.spi.event;

import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;

/**
 * What a plugin does when something happened at a tenant that uses it. Its manifest asks for {@code
 * jobs}, for it works without a request.
 *
 * <p>An event is kept in the very transaction in which it happened and handed on afterwards:
 * nothing is lost, nothing is told that did not happen, and nobody waits for the plugin. Each
 * observation is a transaction of its own; one that throws is undone and tried again, so the same
 * event may come twice.
 *
 * @param event which events
 * @param reaction what is done
 */
public record Observer<E extends PublicEvent>(Class<E> event, Reaction<E> reaction) {

  /** What is done. */
  @FunctionalInterface
  public interface Reaction<E extends PublicEvent> {
    void happened(WorkContext context, TenantView tenant, E event);
  }
}
