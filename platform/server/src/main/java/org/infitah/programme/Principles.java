package org.infitah.programme;

import java.util.List;

/** The network's five principles of openness, in the order of its charter. */
public final class Principles {

  /** Their codes. */
  public static final List<String> ALL =
      List.of(
          "transparency",
          "accountability",
          "access_to_information",
          "citizen_participation",
          "digitalisation");

  private Principles() {}
}
