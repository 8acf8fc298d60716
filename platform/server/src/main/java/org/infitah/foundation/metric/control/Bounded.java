package org.infitah.foundation.metric.control;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The values one label may have: the first so many, and one name for all the rest. */
final class Bounded {

  /** What all values beyond are called. */
  static final String OTHER = "other";

  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private final int most;

  Bounded(int most) {
    this.most = most;
  }

  String of(String value) {
    if (known.contains(value)) {
      return value;
    }
    synchronized (known) {
      if (known.size() >= most) {
        return OTHER;
      }
      known.add(value);
      return value;
    }
  }
}
