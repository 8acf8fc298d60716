package org.infitah.notification;

import java.util.List;

/** Where features leave what people are to be told. Call within a transaction. */
public interface Notifications {

  /**
   * Tells people, once the transaction at hand has ended well: each reads it when signed in, and
   * has a letter in the way they chose for its kind.
   */
  void tell(List<Notice> notices);
}
