package org.infitah.start;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Set;

/**
 * A feature's part of the example content. The feature contributes it as a CDI bean; the content
 * itself is data, and may write only into tables that some feature has named.
 */
public interface ExamplePart {

  /** The tables the content may write into, with their schema. */
  Set<String> tables();

  /** Whether the tenant at hand has nothing of this feature's. Asked within a transaction. */
  boolean vacant();

  /** A row with what the feature's rows need besides what the content says. */
  default JsonObject whole(JsonObject row, Instant now) {
    return row;
  }
}
