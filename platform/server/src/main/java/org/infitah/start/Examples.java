package org.infitah.start;

import java.util.Set;

/** What others may ask of the example content of the tenant at hand. Call within a transaction. */
public interface Examples {

  /** The references of what is there as an example. One statement. */
  Set<String> references();
}
