package org.infitah.app.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.plugin.ModuleParts;
import org.infitah.start.FirstHourView;

/**
 * The back office as one person sees it.
 *
 * @param name whose it is
 * @param visits how many people of the network may look into it now
 * @param hour where the collectivity stands in its first hour, for whose that is
 * @param token the forms'
 * @param parts what the modules in use add
 */
public record ManageView(
    String name,
    List<Room> rooms,
    int visits,
    Optional<FirstHourView> hour,
    String token,
    ModuleParts parts) {

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
