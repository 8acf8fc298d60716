package org.infitah.foundation.table;

import org.infitah.foundation.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** No table of ours can be read from it. */
public final class UnreadableTable extends Refusal {

  private static final long serialVersionUID = 1L;

  private final int line;

  UnreadableTable(String key, @Nullable Exception cause) {
    this(key, 0, cause);
  }

  /**
   * @param key the message that tells why
   * @param line of the file that is why; 0 for none
   */
  public UnreadableTable(String key, int line, @Nullable Exception cause) {
    super(key, 422);
    this.line = line;
    if (cause != null) {
      initCause(cause);
    }
  }

  /** The line of the file that is why; 0 for none. */
  public int line() {
    return line;
  }
}
