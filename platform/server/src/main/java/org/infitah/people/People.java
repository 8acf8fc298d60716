package org.infitah.people;

import java.util.List;

/** Who holds which public role, as public sources name them. Call within a transaction. */
public interface People {

  /** Everybody, those of higher rank first. Two statements. */
  List<PersonView> list();
}
