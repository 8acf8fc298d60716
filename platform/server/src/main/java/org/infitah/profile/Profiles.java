package org.infitah.profile;

import java.util.List;
import java.util.Optional;

/** What others may ask of the collectivity at hand. Call within a transaction. */
public interface Profiles {

  /** How it presents itself. One statement. */
  Optional<ProfileView> profile();

  /**
   * What was counted of it, with source and date, oldest first; disagreeing sources both stand. One
   * statement.
   */
  List<FigureView> figures();
}
