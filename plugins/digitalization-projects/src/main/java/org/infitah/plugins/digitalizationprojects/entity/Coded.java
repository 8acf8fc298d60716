package org.infitah.plugins.digitalizationprojects.entity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One of a few things that is written as a small word. */
public interface Coded {

  String name();

  /** As it is written in addresses, forms and the database. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that is written so. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> kind, String code) {
    return Arrays.stream(kind.getEnumConstants()).filter(e -> e.code().equals(code)).findFirst();
  }

  /** Those of some words that are known. */
  static <E extends Enum<E> & Coded> Set<E> known(Class<E> kind, Collection<String> codes) {
    return codes.stream()
        .map(code -> find(kind, code))
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(kind)));
  }

  /** As they are kept: in their own order. */
  static <E extends Enum<E> & Coded> String kept(Set<E> some) {
    return some.stream().sorted().map(Coded::code).collect(Collectors.joining(","));
  }

  /** Those that are kept so. */
  static <E extends Enum<E> & Coded> Set<E> read(Class<E> kind, String kept) {
    return known(kind, List.of(kept.split(",")));
  }
}
