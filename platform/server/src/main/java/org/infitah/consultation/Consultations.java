package org.infitah.consultation;

/** What others may ask of the consultations of the tenant at hand. Call within a transaction. */
public interface Consultations {

  /**
   * Whether a consultation of this kind was held here for the current programme and closed, which
   * takes a reasoned answer to every contribution.
   *
   * @param kind {@code ideas} or {@code projects}
   */
  boolean answered(String kind);
}
