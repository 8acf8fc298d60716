package org.infitah.module.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.plugin.InstalledModule;
import org.infitah.spi.LocalText;

/**
 * Something not everybody may do in a module.
 *
 * @param words what it is, if the module says so
 * @param roles codes of those who may; a role nobody knows gives nothing and is left out
 */
public record RightView(String key, Optional<LocalText> words, List<String> roles) {

  public RightView {
    roles = List.copyOf(roles);
  }

  static List<RightView> of(InstalledModule module) {
    return module.offers().permissions().stream()
        .map(
            right ->
                new RightView(
                    right.key(),
                    right.words(),
                    right.roles().stream().filter(role -> Role.find(role).isPresent()).toList()))
        .toList();
  }
}
