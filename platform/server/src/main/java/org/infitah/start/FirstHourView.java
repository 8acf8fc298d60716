package org.infitah.start;

import java.util.List;
import java.util.Optional;

/**
 * Where a tenant stands in its first hour.
 *
 * @param tenant its alias
 * @param items all ten, in order
 * @param example how it stands with example content
 */
public record FirstHourView(String tenant, List<Item> items, ExampleView example) {

  public FirstHourView {
    items = List.copyOf(items);
  }

  /** How many were done or left out. */
  public long settled() {
    return items.stream().filter(item -> item.state().equals("done") || item.skipped()).count();
  }

  /** Whether nothing is left to do. */
  public boolean finished() {
    return settled() >= possible();
  }

  /** How many can be done here. */
  public long possible() {
    return items.stream().filter(item -> !item.state().equals("ahead")).count();
  }

  /**
   * A step.
   *
   * @param state {@code done}, {@code open}, {@code skipped}, or {@code ahead} when the portal has
   *     no room for it yet
   * @param path where it is done, below the language
   */
  public record Item(String code, String state, Optional<String> path) {

    public boolean skipped() {
      return state.equals("skipped");
    }

    public boolean open() {
      return state.equals("open");
    }

    /** The colour of its state. */
    public String tone() {
      return switch (state) {
        case "done" -> "tag ok";
        case "open" -> "tag warn";
        default -> "tag plain";
      };
    }
  }
}
