package org.infitah.app.boundary;

import java.util.List;

/**
 * The back office as one person sees it.
 *
 * @param name whose it is
 */
public record ManageView(String name, List<Room> rooms) {

  public ManageView {
    rooms = List.copyOf(rooms);
  }

  /**
   * A room.
   *
   * @param title the key of its name
   * @param locked whether a second factor is asked for at its door
   */
  public record Room(String path, String title, String icon, boolean locked) {}
}
