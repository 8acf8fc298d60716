package org.infitah.council.entity;

/**
 * What the law says against a session.
 *
 * @param code {@code month}, {@code first}, {@code week}, {@code notice}, {@code agenda}, {@code
 *     late}, {@code extended} or {@code length}
 * @param value what the law asks instead
 * @param article which says so
 */
public record Warning(String code, String value, String article) {

  private static final int PARTS = 3;

  /** As it is kept. */
  public String text() {
    return code + ' ' + value + ' ' + article;
  }

  /** What is kept, read again. */
  public static Warning read(String text) {
    String[] parts = text.split(" ", PARTS);
    return new Warning(parts[0], parts[1], parts[2]);
  }
}
