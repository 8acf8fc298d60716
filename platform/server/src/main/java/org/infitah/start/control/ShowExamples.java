package org.infitah.start.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;
import org.infitah.start.ExamplePart;
import org.infitah.start.ExampleView;
import org.infitah.start.control.ExampleRows.Loaded;

/** Tells how the portal at hand stands with example content. */
@Dependent
public class ShowExamples {

  private final KnownExamples known;
  private final Instance<ExamplePart> parts;
  private final CurrentPerson current;
  private final Clock clock;

  @Inject
  ShowExamples(
      KnownExamples known, @Any Instance<ExamplePart> parts, CurrentPerson current, Clock clock) {
    this.known = known;
    this.parts = parts;
    this.current = current;
    this.clock = clock;
  }

  public ExampleView show() {
    current.require(Rights.START);
    Set<String> references = known.references();
    if (references.isEmpty()) {
      return new ExampleView(vacant() ? "offered" : "none", List.of());
    }
    Map<String, List<Loaded>> things = known.things();
    Set<String> own = known.own(things);
    ExampleFile file = ExampleFile.on(Morocco.today(clock));
    return new ExampleView(
        "loaded",
        things.keySet().stream().map(thing -> view(file, thing, own.contains(thing))).toList());
  }

  private static ExampleView.Thing view(ExampleFile file, String reference, boolean own) {
    return file.find(reference)
        .map(thing -> new ExampleView.Thing(reference, thing.kind(), thing.title(), own))
        // A newer file may not have it any more.
        .orElseGet(
            () ->
                new ExampleView.Thing(
                    reference, "other", new LocalText(Map.of("fr", reference), "fr"), own));
  }

  /** Whether no feature has anything of its own. */
  boolean vacant() {
    return parts.stream().allMatch(ExamplePart::vacant);
  }
}
