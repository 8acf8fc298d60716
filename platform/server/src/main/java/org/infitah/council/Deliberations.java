package org.infitah.council;

/** What others may ask of the council's decisions. Call within a transaction. */
public interface Deliberations {

  /**
   * Whether the council has adopted the current programme: by a deliberation recorded here, or in a
   * session that a source tells of.
   */
  boolean adopted();
}
