package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.infitah.start.ExamplePart;
import org.infitah.start.Examples;
import org.infitah.start.control.ExampleRows.Loaded;

/** Knows what is an example, and what has become the portal's own since. */
@Dependent
public class KnownExamples implements Examples {

  private final ExampleRows rows;
  private final Instance<ExamplePart> parts;

  @Inject
  KnownExamples(ExampleRows rows, @Any Instance<ExamplePart> parts) {
    this.rows = rows;
    this.parts = parts;
  }

  @Override
  public Set<String> references() {
    return rows.things();
  }

  /** The features' tables, into which alone examples are written. */
  Set<String> tables() {
    Set<String> tables = new TreeSet<>();
    parts.forEach(part -> tables.addAll(part.tables()));
    return tables;
  }

  /** The rows of what was loaded, by what is kept or removed as one. */
  Map<String, List<Loaded>> things() {
    Set<String> known = tables();
    return rows.list().stream()
        .filter(row -> known.contains(row.table()))
        .collect(Collectors.groupingBy(Loaded::thing, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * What was edited, or built upon, and is the portal's own: of each thing every row, or none. What
   * one of those refers to is built upon in its turn.
   */
  Set<String> own(Map<String, List<Loaded>> things) {
    Set<String> own = new HashSet<>(edited(things));
    boolean more = true;
    while (more) {
      List<Loaded> left =
          things.entrySet().stream()
              .filter(thing -> !own.contains(thing.getKey()))
              .flatMap(thing -> thing.getValue().stream())
              .toList();
      Set<String> found = builtUpon(left);
      more = own.addAll(found);
    }
    return own;
  }

  private Set<String> edited(Map<String, List<Loaded>> things) {
    List<Loaded> all = things.values().stream().flatMap(List::stream).toList();
    Set<String> edited = new HashSet<>();
    byTable(all)
        .forEach(
            (table, loaded) -> {
              Set<UUID> untouched = rows.untouched(table, ids(loaded));
              loaded.stream()
                  .filter(row -> !untouched.contains(row.row()))
                  .forEach(row -> edited.add(row.thing()));
            });
    return edited;
  }

  private Set<String> builtUpon(List<Loaded> left) {
    Collection<UUID> inside = ids(left);
    Set<String> found = new HashSet<>();
    byTable(left)
        .forEach(
            (table, loaded) -> {
              Set<UUID> referred = rows.referredTo(table, ids(loaded), inside);
              loaded.stream()
                  .filter(row -> referred.contains(row.row()))
                  .forEach(row -> found.add(row.thing()));
            });
    return found;
  }

  private static Map<String, List<Loaded>> byTable(List<Loaded> loaded) {
    return loaded.stream().collect(Collectors.groupingBy(Loaded::table));
  }

  private static List<UUID> ids(List<Loaded> loaded) {
    return loaded.stream().map(Loaded::row).toList();
  }
}
