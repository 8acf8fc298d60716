package org.infitah.spi.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a set of open data.
 *
 * @param key by which the set is ordered; the next part of it is asked for after this key
 * @param cells in the order of the columns; nothing known is {@code null}
 */
public record DataRow(String key, List<@Nullable Object> cells) {

  public DataRow {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }
}
