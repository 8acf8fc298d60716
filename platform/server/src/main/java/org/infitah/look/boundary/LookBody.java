package org.infitah.look.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.look.entity.Colour;
import org.infitah.look.entity.Look;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A look as machines bring it.
 *
 * @param version of what is prepared, as its writer read it; 0 when nothing was
 */
public record LookBody(
    @NotNull LocalText names,
    @NotNull @Pattern(regexp = "#[0-9A-Fa-f]{6}") String main,
    @NotNull @Pattern(regexp = "#[0-9A-Fa-f]{6}") String accent,
    @Valid @Nullable Picture logo,
    @NotNull Integer version) {

  /**
   * A logo.
   *
   * @param file a picture this tenant has already
   */
  public record Picture(@NotNull UUID file, @NotNull LocalText alt) {}

  Look look() {
    return new Look(
        names,
        Colour.find(main).orElseThrow(),
        Colour.find(accent).orElseThrow(),
        Optional.ofNullable(logo).map(picture -> new Logo(picture.file(), picture.alt())));
  }
}
