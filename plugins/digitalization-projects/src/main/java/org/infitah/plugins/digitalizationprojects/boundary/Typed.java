package org.infitah.plugins.digitalizationprojects.boundary;

/** What people type, as a text can be kept. */
final class Typed {

  private Typed() {}

  /** Without what no database gives back, with plain ends of lines, without blanks around it. */
  static String clean(String typed) {
    StringBuilder kept = new StringBuilder(typed.length());
    typed
        .replace("\r\n", "\n")
        .codePoints()
        .filter(c -> c != 0 && Character.getType(c) != Character.SURROGATE)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }
}
