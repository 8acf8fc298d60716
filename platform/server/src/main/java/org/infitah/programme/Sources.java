package org.infitah.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where statements come from, and what other sources say instead. Call within a transaction. */
public interface Sources {

  /** All sources of the tenant at hand, by id. One statement. */
  Map<UUID, SourceNote> all();

  /** What others say of an object's fields. One statement. */
  List<OtherReading> otherReadings(UUID object);
}
