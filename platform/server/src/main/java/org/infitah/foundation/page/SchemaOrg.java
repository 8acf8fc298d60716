package org.infitah.foundation.page;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;

/** What a page says to search engines, in the words of schema.org. */
public final class SchemaOrg {

  // Kept, since Json looks its provider up anew each time.
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private SchemaOrg() {}

  /** The collectivity itself. */
  public static String organisation(PageContext page) {
    return write(
        BUILDERS
            .createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", page.tenant().isNetwork() ? "Organization" : "GovernmentOrganization")
            .add("name", page.local(page.tenant().names()))
            .add("url", page.origin())
            .build());
  }

  /** A meeting; nothing where its day is not known. */
  public static Optional<String> event(
      PageContext page,
      String name,
      Optional<CivicDate> starts,
      Optional<CivicDate> ends,
      Optional<String> place) {
    if (starts.filter(CivicDate::isDay).isEmpty()) {
      return Optional.empty();
    }
    JsonObjectBuilder event =
        BUILDERS
            .createObjectBuilder()
            .add("@context", "https://schema.org")
            .add("@type", "Event")
            .add("name", name)
            .add("startDate", starts.get().text())
            .add("url", page.absolute(page.language()))
            .add(
                "organizer",
                BUILDERS
                    .createObjectBuilder()
                    .add("@type", "GovernmentOrganization")
                    .add("name", page.local(page.tenant().names())));
    ends.filter(CivicDate::isDay).ifPresent(day -> event.add("endDate", day.text()));
    place.ifPresent(
        where ->
            event.add(
                "location",
                BUILDERS.createObjectBuilder().add("@type", "Place").add("name", where)));
    return Optional.of(write(event.build()));
  }

  /** Nothing in it can end the element it is written into. */
  private static String write(JsonObject data) {
    return data.toString().replace("<", "\\u003c");
  }
}
