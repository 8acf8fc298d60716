package org.infitah.version.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.Morocco;
import org.infitah.version.Decision;
import org.infitah.version.Decisions;
import org.infitah.version.ExactVersion;
import org.infitah.version.Telling;
import org.infitah.version.Versions;
import org.infitah.version.entity.ProgrammeVersion;

/** Answers what other rooms ask of versions. */
@Dependent
public class VersionDirectory implements Versions {

  private final VersionRepository versions;
  private final Decisions decisions;

  @Inject
  VersionDirectory(VersionRepository versions, Decisions decisions) {
    this.versions = versions;
    this.decisions = decisions;
  }

  @Override
  public Optional<ExactVersion> toDecideOn() {
    return versions.latest().stream()
        .filter(one -> one.stage().equals(FreezeVersion.VALIDATED))
        .findFirst()
        .filter(one -> one.text().intact())
        .map(one -> new ExactVersion(one.number(), one.text().sha256()));
  }

  @Override
  public boolean matches(ExactVersion meant) {
    return versions
        .find(meant.number())
        .filter(one -> one.text().found().equals(meant.sha256()))
        .isPresent();
  }

  @Override
  public Optional<Telling> telling(String project) {
    List<ProgrammeVersion> holding =
        versions.latest().stream().filter(one -> holds(one, project)).toList();
    if (holding.isEmpty()) {
      return Optional.empty();
    }
    List<Decision> decided = decisions.on(holding.get(0).programmeId());
    List<Telling> told = holding.stream().map(one -> telling(one, decided)).toList();
    return told.stream()
        .filter(one -> one.decision().filter(VersionDirectory::adopts).isPresent())
        .findFirst()
        .or(() -> told.stream().findFirst());
  }

  private static boolean adopts(Decision decision) {
    return decision.outcome().equals("adopted");
  }

  private static boolean holds(ProgrammeVersion version, String project) {
    return ReadFrozen.of(version.text())
        .filter(text -> text.projects().stream().anyMatch(part -> part.key().equals(project)))
        .isPresent();
  }

  private static Telling telling(ProgrammeVersion version, List<Decision> decided) {
    ExactVersion exact = new ExactVersion(version.number(), version.text().found());
    return new Telling(
        version.number(),
        version.stage(),
        LocalDate.ofInstant(version.frozenAt(), Morocco.ZONE),
        decided.stream()
            .filter(one -> one.version().equals(exact))
            .reduce((before, after) -> after));
  }
}
