package org.infitah.ledger;

import java.util.List;

/** What happened lately that everybody may want to hear of. Call within a transaction. */
public interface Happenings {

  /** The latest first. One statement. */
  List<Happening> latest(int most);
}
