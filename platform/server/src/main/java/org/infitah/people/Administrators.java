package org.infitah.people;

import java.util.List;
import org.infitah.foundation.page.Language;

/** Who administers the tenant at hand. Call within a transaction; one statement. */
public interface Administrators {

  /** Those who do so now and can be written to. */
  List<Administrator> now();

  /**
   * Somebody to write to.
   *
   * @param language in which
   */
  record Administrator(String email, Language language) {

    /** Never the address: it would be in a log next. */
    @Override
    public String toString() {
      return "Administrator[" + language + "]";
    }
  }
}
