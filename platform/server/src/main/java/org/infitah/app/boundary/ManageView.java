package org.infitah.app.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.plugin.ModuleParts;
import org.infitah.start.FirstHourView;

/**
 * The back office as one person sees it.
 *
 * @param name whose it is
 * @param work what waits for this person, the most pressing first
 * @param today by which what should be done already is known
 * @param visits how many people of the network may look into it now
 * @param hour where the collectivity stands in its first hour, for whose that is
 * @param token the forms'
 * @param parts what the modules in use add
 */
public record ManageView(
    String name,
    List<Room> rooms,
    List<ManageWork.Item> work,
    LocalDate today,
    int visits,
    Optional<FirstHourView> hour,
    String token,
    ModuleParts parts) {

  public ManageView {
    rooms = List.copyOf(rooms);
    work = List.copyOf(work);
  }

  /** Whether the last day for something is over. */
  public boolean isLate(ManageWork.Item item) {
    return item.by().filter(today::isAfter).isPresent();
  }

  /**
   * A room.
   *
   * @param title the key of its name
   * @param locked whether a second factor is asked for at its door
   */
  public record Room(String path, String title, String icon, boolean locked) {}
}
