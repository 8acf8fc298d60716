package org.infitah.foundation.table;

import java.util.List;
import java.util.Set;

/**
 * What a table must be for us to read it.
 *
 * @param key what is wrong with one that is not begins with this key of the messages: it stands for
 *     itself, {@code .large}, {@code .rows}, {@code .empty} and {@code .head}
 * @param mostRows below the head
 * @param needed columns without which it cannot be meant
 * @param days columns that hold days
 */
public record TableShape(String key, int mostRows, List<String> needed, Set<String> days) {

  public TableShape {
    needed = List.copyOf(needed);
    days = Set.copyOf(days);
  }
}
