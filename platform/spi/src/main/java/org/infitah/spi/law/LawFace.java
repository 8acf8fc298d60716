package org.infitah.spi.law;

import java.time.LocalDate;
import java.util.Map;

/**
 * The law as it binds the tenant's level. What is not here binds nobody: a plugin keeps no figure
 * of its own beside it.
 */
@FunctionalInterface
public interface LawFace {

  /**
   * The rules of a subject on a day, by key.
   *
   * @param subject how their keys begin, before a dot; for instance {@code procedure} for {@code
   *     procedure.answer}
   */
  Map<String, LawRule> rules(String subject, LocalDate on);
}
