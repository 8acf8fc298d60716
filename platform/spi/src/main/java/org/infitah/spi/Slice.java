package org.infitah.spi;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a longer list.
 *
 * @param items in the list's own order
 * @param next the cursor that continues it, absent at its end
 */
public record Slice<T>(List<T> items, Optional<String> next) {

  public Slice {
    items = List.copyOf(items);
  }

  /** Cuts a list that was read with one item more than asked for. */
  public static <E, T> Slice<T> of(
      List<E> oneMore, SliceQuery query, Function<E, String> key, Function<E, T> view) {
    boolean more = oneMore.size() > query.limit();
    List<E> shown = more ? oneMore.subList(0, query.limit()) : oneMore;
    return new Slice<>(
        shown.stream().map(view).toList(),
        more
            ? Optional.of(SliceQuery.cursor(key.apply(shown.get(shown.size() - 1))))
            : Optional.empty());
  }
}
