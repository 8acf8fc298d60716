package org.infitah.people;

import java.util.List;
import java.util.Optional;
import org.infitah.programme.SourceNote;
import org.infitah.spi.LocalText;

/**
 * Somebody in a public role.
 *
 * @param spellings other spellings the source uses
 */
public record PersonView(
    String code, LocalText name, List<String> spellings, List<PostView> posts, SourceNote source) {

  /** A public role; {@code role} is a code such as {@code focal_point}. */
  public record PostView(
      String role,
      Optional<LocalText> title,
      Optional<String> organisation,
      Optional<Integer> rank) {}
}
