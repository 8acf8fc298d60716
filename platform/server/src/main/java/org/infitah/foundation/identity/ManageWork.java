package org.infitah.foundation.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Work that waits in the back office. A feature contributes one as a CDI bean; it is offered to
 * whoever may do it.
 */
public interface ManageWork {

  /** What one must be allowed to do it. */
  Permission permission();

  /**
   * What waits now; nothing where nothing waits. Call within a transaction. One statement.
   *
   * @param person who looks: what somebody else has to decide does not wait for them
   */
  List<Item> waiting(Person person);

  /**
   * Things of one kind that wait.
   *
   * @param title the key of its words, beside which their number stands
   * @param about the reference of what it is about, if it is about one thing
   * @param path below the language, where it is done
   * @param by the last day for the most pressing of them
   */
  record Item(
      String title, long count, Optional<String> about, String path, Optional<LocalDate> by) {}
}
