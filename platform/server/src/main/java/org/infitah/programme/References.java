package org.infitah.programme;

/** The short codes public objects of the tenant at hand are cited by. Call within a transaction. */
public interface References {

  /**
   * Takes the next one, as {@code SEF-C-002}: the tenant's own code, where its programme has told
   * it. Whoever takes one of the same kind at the same time waits until this transaction ends.
   *
   * @param kind the letters in its middle
   * @param digits of its number, at least
   * @param entity the name of the entity that is numbered; its attribute is {@code reference}
   */
  String next(String kind, int digits, String entity);
}
