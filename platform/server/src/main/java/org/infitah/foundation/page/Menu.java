package org.infitah.foundation.page;

import java.util.List;
import java.util.function.Function;
import org.infitah.foundation.tenancy.Tenant;

/** What the main menu of a tenant offers; the application assembles it. */
public interface Menu {

  /** The entries in order. */
  List<Entry> entries(Tenant tenant, Language language);

  /**
   * An entry before it is said.
   *
   * @param path below the language
   * @param label how it is called, given the interface's words
   */
  record Entry(String path, Function<Texts, String> label) {}
}
