package org.infitah.app.boundary;

import java.util.List;
import org.infitah.foundation.identity.ConsoleEntry;

/**
 * The network's console as one person sees it.
 *
 * @param name whose it is
 */
public record ConsoleView(String name, List<Room> rooms) {

  public ConsoleView {
    rooms = List.copyOf(rooms);
  }

  /**
   * A room.
   *
   * @param title the key of its name
   * @param locked whether a second factor is asked for at its door
   * @param waiting what waits there, and how much of it
   */
  public record Room(
      String path, String title, String icon, boolean locked, List<ConsoleEntry.Waiting> waiting) {

    public Room {
      waiting = List.copyOf(waiting);
    }
  }
}
