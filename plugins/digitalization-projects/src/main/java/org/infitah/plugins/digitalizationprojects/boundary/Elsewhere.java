package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;
import org.infitah.spi.sharing.Shown;

/**
 * What another member shows.
 *
 * @param member its name
 * @param pages the address of its own pages of this plugin, in the reader's language
 */
public record Elsewhere(
    LocalText member,
    String pages,
    LocalText title,
    Optional<LocalText> words,
    Map<String, String> facts) {

  public Elsewhere {
    facts = Map.copyOf(facts);
  }

  static Elsewhere of(Shown shown, UriInfo here) {
    int port = here.getRequestUri().getPort();
    return new Elsewhere(
        shown.by().names(),
        "//%s%s/%s/modules/digitalization-projects"
            .formatted(shown.host(), port < 0 ? "" : ":" + port, Answers.language(here)),
        shown.title(),
        shown.words(),
        shown.facts());
  }

  /** What is said of it under a name; empty where nothing is. */
  public String fact(String name) {
    return facts.getOrDefault(name, "");
  }

  /** Where its source lies, if that is an address. */
  public Optional<String> repository() {
    return Optional.of(fact("repository")).filter(at -> at.matches("https?://[^\\s<>\"]+"));
  }

  /** The page of a project, there. */
  public String project() {
    return pages
        + (fact("reference").matches("NUM-[0-9]{3,9}")
            ? "/portfolio/" + fact("reference")
            : "/roadmap");
  }
}
