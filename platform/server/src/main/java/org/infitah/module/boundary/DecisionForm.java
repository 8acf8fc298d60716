package org.infitah.module.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.module.control.Whom;

/**
 * A decision as it was typed.
 *
 * @param act {@code allow} or {@code withdraw}
 * @param whom {@code all}, the code of a level, or {@code one}
 * @param alias of the portal, when it is for one
 */
record DecisionForm(String act, String whom, String alias, String reason) {

  static final DecisionForm EMPTY = new DecisionForm("", "", "", "");

  private static final Set<String> LEVELS = Set.of("region", "prefecture", "province", "commune");
  private static final int LEAST_REASON = 10;
  private static final int MOST_REASON = 500;

  /** What is wrong with it, by field. */
  Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!act.equals("allow") && !act.equals("withdraw")) {
      wrong.put("act", "module.wrong.act");
    }
    if (!whom.equals("all") && !whom.equals("one") && !LEVELS.contains(whom)) {
      wrong.put("whom", "module.wrong.whom");
    }
    if (!isReason(reason)) {
      wrong.put("reason", "module.wrong.reason");
    }
    return wrong;
  }

  /** Whether it is one that people can read. */
  static boolean isReason(String typed) {
    int length = typed.strip().length();
    return length >= LEAST_REASON && length <= MOST_REASON;
  }

  String said() {
    return reason.strip();
  }

  Whom decided() {
    return new Whom(
        LEVELS.contains(whom) ? Optional.of(whom) : Optional.empty(),
        whom.equals("one") ? Optional.of(alias.strip()) : Optional.empty());
  }
}
