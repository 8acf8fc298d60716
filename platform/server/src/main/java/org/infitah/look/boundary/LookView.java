package org.infitah.look.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.foundation.time.CivicDate;
import org.infitah.look.entity.Colour;
import org.infitah.look.entity.Contrast;
import org.infitah.look.entity.Look;

/**
 * What the page shows on which a look is prepared.
 *
 * @param errors by field, in the reader's language
 * @param logo the one that stays unless another comes
 * @param prepared when what is prepared was changed last; absent while nothing is
 * @param version of what is prepared; 0 while nothing is
 * @param token the form's
 * @param said what has just been done, if something was
 */
public record LookView(
    LookForm form,
    Map<String, String> errors,
    Optional<Logo> logo,
    Optional<CivicDate> prepared,
    int version,
    String token,
    Optional<String> said) {

  public List<String> languages() {
    return LookForm.LANGUAGES;
  }

  public List<String> colours() {
    return LookForm.COLOURS;
  }

  public Optional<String> error(String field) {
    return Optional.ofNullable(errors.get(field));
  }

  /** What a colour that cannot be read may be replaced by. */
  public Optional<Look.Pale> pale(String field) {
    return form.colour(field).flatMap(colour -> Look.Pale.of(field, colour));
  }

  /** How well a colour reads upon the ground of our pages. */
  public Optional<Double> contrast(String field) {
    return form.colour(field).map(colour -> Contrast.rounded(colour.contrast(Look.GROUND)));
  }

  /** The colour to paint with: what was typed, or grey for what is none. */
  public String paint(String field) {
    return form.colour(field).map(Colour::code).orElse("#808080");
  }
}
