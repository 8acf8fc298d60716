package org.infitah.cli.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.infitah.cli.config.SourceCode;
import org.infitah.cli.config.TenantFile.Variant;

/** The rows one import writes, in an order that the foreign keys accept. */
final class ContentRows {

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, UUID> sources;
  private final String prefix;
  private final Uuid7 ids;

  /**
   * Starts empty.
   *
   * @param prefix the tenant's short code, which begins its references
   * @param sources the ids of the tenant's sources by code
   */
  ContentRows(String prefix, Map<String, UUID> sources, Uuid7 ids) {
    this.prefix = prefix;
    this.sources = Map.copyOf(sources);
    this.ids = ids;
  }

  Row add(String table) {
    Row row = new Row(table, ids.next());
    rows.add(row);
    return row;
  }

  /** The id of the source that states a fact. */
  UUID source(SourceCode code) {
    UUID id = sources.get(code.code());
    if (id == null) {
      throw new IllegalStateException("no source " + code);
    }
    return id;
  }

  /** The next free reference of a kind, as {@code SEF-P-001}. */
  String reference(String kind) {
    return String.format("%s-%s-%03d", prefix, kind, numbers.merge(kind, 1, Integer::sum));
  }

  /** What other sources say of an object's fields. */
  void variants(UUID object, List<Variant> variants) {
    for (Variant variant : variants) {
      Object value = variant.date().isPresent() ? variant.date() : variant.text();
      add("core.variant")
          .with("object_id", object)
          .with("field", variant.field())
          .with("value", value)
          .with("note", variant.note())
          .with("source_id", source(variant.from()));
    }
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }
}
