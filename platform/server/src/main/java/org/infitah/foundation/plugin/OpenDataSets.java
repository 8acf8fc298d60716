package org.infitah.foundation.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;
import org.infitah.spi.data.Column;
import org.infitah.spi.data.DataRow;

/** The open data of the modules that the tenant at hand uses. */
public interface OpenDataSets {

  /**
   * What there is, module by module; a module that fails has none. Ends the request's transaction.
   */
  List<Described> list();

  /** One of them. */
  default Optional<Described> find(String module, String key) {
    return list().stream()
        .filter(set -> set.module().equals(module) && set.key().equals(key))
        .findFirst();
  }

  /**
   * A part of one, in a transaction of its own.
   *
   * @return nothing when the module is gone, or failed
   */
  Optional<List<DataRow>> part(String module, String key, String after, int most);

  /**
   * A set of open data.
   *
   * @param names of the module
   * @param title what the set is called
   * @param about what is in it
   * @param licence as SPDX names it
   * @param updated when a row of it changed last, where the module knows
   */
  record Described(
      String module,
      LocalText names,
      String key,
      LocalText title,
      Optional<LocalText> about,
      String licence,
      Optional<Instant> updated,
      List<Told> columns) {

    public Described {
      columns = List.copyOf(columns);
    }
  }

  /** A column and what it is called. */
  record Told(Column column, LocalText title) {}
}
