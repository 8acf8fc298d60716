package org.infitah.foundation.problem;

import java.util.Map;

/** The domain says no. Declared beside the rule that refuses; rolls the transaction back. */
public abstract class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * @param key the message that tells the person why
   * @param status the HTTP status that says it to a machine
   */
  protected Refusal(String key, int status) {
    super(key);
    this.status = status;
  }

  public String key() {
    return String.valueOf(getMessage());
  }

  public int status() {
    return status;
  }

  /** What a machine is told besides, by name: RFC 9457's further members. */
  public Map<String, String> members() {
    return Map.of();
  }
}
