package org.infitah.module.boundary;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An order to put a module back into service as it was typed.
 *
 * @param alias of the portal
 */
record ReleaseForm(String alias, String reason) {

  static final ReleaseForm EMPTY = new ReleaseForm("", "");

  /** What is wrong with it, by field. */
  Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (alias.isBlank()) {
      wrong.put("release-alias", "module.wrong.portal");
    }
    if (!DecisionForm.isReason(reason)) {
      wrong.put("release-reason", "module.wrong.reason");
    }
    return wrong;
  }
}
