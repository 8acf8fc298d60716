package org.infitah.foundation.plugin;

import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;

/**
 * A module as the register has it, and as this node has it.
 *
 * @param version every node shall run
 * @param summary what it does, in its own words
 * @param provider who answers for it; empty when nobody says so
 * @param requires the modules it cannot work without
 * @param standing whether this node runs it
 * @param troubles why not, in the words of whoever refused it: of a machine, for those who build it
 * @param running the version that serves meanwhile
 * @param offers what the running version brings
 */
public record InstalledModule(
    String id,
    String version,
    LocalText names,
    Optional<LocalText> summary,
    String provider,
    List<String> requires,
    Standing standing,
    List<String> troubles,
    Optional<String> running,
    Offers offers) {

  public InstalledModule {
    requires = List.copyOf(requires);
    troubles = List.copyOf(troubles);
  }

  /** Where it stands on one node. */
  public enum Standing {
    AT_WORK,
    REFUSED,
    WAITING;

    /** The name of it for machines and messages. */
    public String code() {
      return switch (this) {
        case AT_WORK -> "at-work";
        case REFUSED -> "refused";
        case WAITING -> "waiting";
      };
    }
  }

  /**
   * What a module brings.
   *
   * @param resources the nouns machines may ask for
   * @param pages whether it has pages
   * @param permissions what not everybody may do in it
   */
  public record Offers(List<String> resources, boolean pages, List<Right> permissions) {

    public static final Offers NOTHING = new Offers(List.of(), false, List.of());

    public Offers {
      resources = List.copyOf(resources);
      permissions = List.copyOf(permissions);
    }
  }

  /**
   * Something not everybody may do.
   *
   * @param words what it is, if the module says so
   * @param roles codes of those who may
   */
  public record Right(String key, Optional<LocalText> words, List<String> roles) {

    public Right {
      roles = List.copyOf(roles);
    }
  }
}
