package org.infitah.profile.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.profile.FigureView;
import org.infitah.profile.ProfileView;
import org.infitah.profile.Profiles;
import org.infitah.profile.entity.Collectivity;
import org.infitah.profile.entity.Figure;
import org.infitah.profile.entity.OpeningHours;
import org.infitah.programme.SourceNote;
import org.infitah.programme.Sources;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/** Answers the questions other rooms ask about the collectivity. */
@Dependent
public class ProfileDirectory implements Profiles {

  private final ProfileRepository profiles;
  private final Sources sources;

  @Inject
  ProfileDirectory(ProfileRepository profiles, Sources sources) {
    this.profiles = profiles;
    this.sources = sources;
  }

  @Override
  public Optional<ProfileView> profile() {
    return profiles.findCollectivity().map(ProfileDirectory::view);
  }

  @Override
  public List<FigureView> figures() {
    List<Figure> figures = profiles.listFigures();
    if (figures.isEmpty()) {
      return List.of();
    }
    Map<UUID, SourceNote> notes = sources.all();
    return figures.stream()
        .map(
            f ->
                new FigureView(
                    f.kind(),
                    f.number(),
                    f.approximate(),
                    f.asOf(),
                    f.note(),
                    Objects.requireNonNull(notes.get(f.sourceId()))))
        .toList();
  }

  private static ProfileView view(Collectivity c) {
    return new ProfileView(
        c.names(),
        c.aliases(),
        c.level(),
        c.code(),
        c.acronym(),
        c.summary(),
        c.foundedOn(),
        c.joinedOn(),
        text(c.territory().get("name")),
        c.territory().get("region") instanceof Map<?, ?> region
            ? text(region.get("name"))
            : Optional.empty(),
        c.seat(),
        c.email(),
        c.phone(),
        c.address(),
        spans(c.opening()),
        c.openingNote(),
        c.cndp());
  }

  private static Map<String, String> spans(OpeningHours opening) {
    Map<String, String> spans = new LinkedHashMap<>();
    opening.days().forEach((day, span) -> spans.put(day, span.text()));
    return spans;
  }

  private static Optional<LocalText> text(@Nullable Object value) {
    if (!(value instanceof Map<?, ?> languages)) {
      return Optional.empty();
    }
    Map<String, String> texts = new TreeMap<>();
    languages.forEach(
        (language, words) -> {
          if (!"source".equals(language)) {
            texts.put(String.valueOf(language), String.valueOf(words));
          }
        });
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts, "ar"));
  }
}
