package org.infitah.plugins.digitalizationprojects.entity;

import java.util.Set;

/**
 * What makes a service digital, in the order in which it becomes so. Each is something a resident
 * can see for himself; a service is as far as the criteria it meets without a gap.
 */
public enum Criterion implements Coded {
  /** What it is, what it asks and how long it takes is told online. */
  INFORMED,
  /** Its form can be had online. */
  FORM,
  /** A request can be made online from beginning to end, documents and all. */
  FILED,
  /** Whoever asked can see online how far it is. */
  FOLLOWED,
  /** What was asked for is delivered online, with proof of where it comes from. */
  DELIVERED;

  /** How far a service is: 0 for one that only has a counter, 5 for one that needs none. */
  public static int level(Set<Criterion> met) {
    int level = 0;
    for (Criterion next : values()) {
      if (!met.contains(next)) {
        return level;
      }
      level++;
    }
    return level;
  }
}
