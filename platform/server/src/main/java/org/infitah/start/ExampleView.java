package org.infitah.start;

import java.util.List;
import org.infitah.spi.LocalText;

/**
 * How a portal stands with example content.
 *
 * @param state {@code offered} while the portal has nothing of its own, {@code loaded}, or {@code
 *     none}
 * @param things what is there as an example
 */
public record ExampleView(String state, List<Thing> things) {

  public ExampleView {
    things = List.copyOf(things);
  }

  /** What will stay when the examples are removed. */
  public List<Thing> kept() {
    return things.stream().filter(Thing::own).toList();
  }

  /**
   * Something that is there as an example.
   *
   * @param own whether it was edited or built upon since, and stays when the others go
   */
  public record Thing(String reference, String kind, LocalText title, boolean own) {}
}
