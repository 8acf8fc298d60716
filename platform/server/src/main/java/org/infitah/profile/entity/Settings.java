package org.infitah.profile.entity;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.problem.Refusal;
import org.infitah.spi.LocalText;

/**
 * How a collectivity is reached, and the languages its portal offers.
 *
 * @param note what the hours alone do not say, for instance those of Ramadan
 * @param cndp the number of its declaration to the CNDP
 * @param languages Arabic among them
 */
public record Settings(
    Optional<String> email,
    Optional<String> phone,
    Optional<LocalText> address,
    OpeningHours opening,
    Optional<LocalText> note,
    Optional<String> cndp,
    List<String> languages) {

  public static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");
  public static final int LONGEST = 300;

  public Settings {
    languages = LANGUAGES.stream().filter(languages::contains).toList();
  }

  public static boolean isEmail(String text) {
    return text.length() <= 254
        && text.matches("[^\\s@<>(),;:\"\\\\\\[\\]]+@[^\\s@<>(),;:\"\\\\\\[\\]]+");
  }

  public static boolean isPhone(String text) {
    return text.matches("\\+?[0-9][0-9 ().-]{4,24}");
  }

  /** As on the CNDP's receipts, for instance {@code D-W-123/2026}. */
  public static boolean isDeclaration(String text) {
    return text.matches("[A-Za-z0-9][A-Za-z0-9/ .-]{1,39}");
  }

  /** Refuses what is no address, no number, or too long. */
  public void requireSound() {
    boolean sound =
        email.stream().allMatch(Settings::isEmail)
            && phone.stream().allMatch(Settings::isPhone)
            && cndp.stream().allMatch(Settings::isDeclaration)
            && fits(address)
            && fits(note)
            && languages.contains("ar");
    if (!sound) {
      throw new Unsound();
    }
  }

  private static boolean fits(Optional<LocalText> text) {
    return text.stream()
        .flatMap(t -> t.texts().values().stream())
        .allMatch(words -> words.length() <= LONGEST);
  }

  /** Something in it is not what it should be. */
  public static final class Unsound extends Refusal {

    private static final long serialVersionUID = 1L;

    Unsound() {
      super("profile.unsound", 422);
    }
  }

  /** Somebody else has changed them since they were read. */
  public static final class Overtaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public Overtaken() {
      super("profile.overtaken", 409);
    }
  }
}
