package org.infitah.spi;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/**
 * What the platform lends a plugin for one request. It is worthless afterwards, and on any other
 * thread.
 *
 * <p>The platform flushes and clears the entities when the plugin has answered; an entity changed
 * later stays as it was. An answer of 400 and above undoes the request's work.
 */
public interface PluginContext {

  /**
   * The plugin's own entities, bound to the request's transaction and tenant. Reads only in a GET.
   */
  EntityManager entities();

  /** Whether who asks may do it. */
  boolean may(Permission permission);

  /** Lets through who may; a stranger is asked to sign in (401), anybody else is refused (403). */
  void require(Permission permission);

  /** The moment of this request, as precise as the database keeps it. */
  Instant now();

  /** An id for a new entity. */
  UUID newId();
}
