package org.infitah.consultation.boundary;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.infitah.consultation.entity.Idea;
import org.infitah.consultation.entity.Place;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.persistence.Uuid7;

/** A contribution as people write it. */
public record IdeaForm(Typed typed) {

  private static final Pattern PIXELS = Pattern.compile("\\d{1,5}");
  private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d{1,15})?");

  static IdeaForm empty(String language, Instant now) {
    return new IdeaForm(
        new Typed(
            Map.of("language", language, "key", Uuid7.at(now).toString(), "channel", "paper"),
            language));
  }

  static IdeaForm of(MultivaluedMap<String, String> form, String language, Instant now) {
    Typed typed = Typed.of(form, language);
    if (typed.key().isPresent()) {
      return new IdeaForm(typed);
    }
    Map<String, String> fields = new LinkedHashMap<>(typed.fields());
    fields.put("key", Uuid7.at(now).toString());
    return new IdeaForm(new Typed(fields, language));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.field(name);
  }

  /** Whether its author wants to be written to. */
  public boolean tell() {
    return field("tell").equals("yes");
  }

  /** Whether somebody chose a place or took it back, and does not send yet. */
  boolean placing() {
    return field("act").equals("unplace") || clicked();
  }

  /** Whether a pointer was on the map: a keyboard says 0, 0 there and means the form. */
  boolean clicked() {
    return PIXELS.matcher(field("at.x")).matches()
        && PIXELS.matcher(field("at.y")).matches()
        && !(field("at.x").equals("0") && field("at.y").equals("0"));
  }

  /** The place that was chosen on the map. */
  public Optional<Place.Spot> spot() {
    return DEGREES.matcher(field("lat")).matches() && DEGREES.matcher(field("lon")).matches()
        ? Optional.of(
            new Place.Spot(Double.parseDouble(field("lat")), Double.parseDouble(field("lon"))))
        : Optional.empty();
  }

  UUID key() {
    return typed.key().orElseThrow();
  }

  Idea idea() {
    return new Idea(
        field("title"),
        field("body"),
        field("language"),
        typed.said("axis"),
        typed.said("signature"),
        new Place(typed.said("place"), spot()));
  }
}
