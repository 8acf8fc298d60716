package org.infitah.programme;

import java.time.LocalDate;

/**
 * Something a step of the programme can ask for. A feature contributes one as a CDI bean for each
 * thing it can prove; it speaks of the current programme of the tenant at hand. Call within a
 * transaction.
 */
public interface Evidence {

  /** As the operator's files call it, for instance {@code committee-constituted}. */
  String code();

  /** Whether it is there on a day. */
  boolean present(LocalDate today);

  /** Below the language: where in the back office it is supplied. */
  String path();
}
