package org.infitah.foundation.table;

import org.infitah.foundation.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** No table of ours can be read from it. */
public final class UnreadableTable extends Refusal {

  private static final long serialVersionUID = 1L;

  UnreadableTable(String key, @Nullable Exception cause) {
    super(key, 422);
    if (cause != null) {
      initCause(cause);
    }
  }
}
