package org.infitah.version.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.infitah.version.Decision;
import org.infitah.version.Decisions;
import org.infitah.version.control.ReadFrozen;
import org.infitah.version.control.VersionRepository;
import org.infitah.version.entity.Comparison;
import org.infitah.version.entity.ProgrammeText;
import org.infitah.version.entity.ProgrammeVersion;

/** Makes the views. */
@Dependent
public class VersionViews {

  private final VersionRepository versions;
  private final Decisions decisions;

  @Inject
  VersionViews(VersionRepository versions, Decisions decisions) {
    this.versions = versions;
    this.decisions = decisions;
  }

  Slice<VersionView> list(SliceQuery query) {
    List<ProgrammeVersion> some = versions.list(query.afterNumber(), query.limit() + 1);
    List<Decision> known = decided(some);
    return Slice.of(
        some,
        query,
        one -> String.valueOf(one.number()),
        one -> VersionView.of(one, known, Optional.empty()));
  }

  /** All, the latest first. */
  List<VersionView> latest() {
    List<ProgrammeVersion> all = versions.latest();
    List<Decision> known = decided(all);
    return all.stream().map(one -> VersionView.of(one, known, Optional.empty())).toList();
  }

  Optional<VersionView> find(int number) {
    return versions
        .find(number)
        .map(one -> VersionView.of(one, decided(List.of(one)), ReadFrozen.of(one.text())));
  }

  /**
   * What changed in a version.
   *
   * @param since the number of the one to compare with; the one before it where none is named
   */
  Optional<ChangesView> changes(int number, Optional<Integer> since) {
    Optional<ProgrammeVersion> version = versions.find(number);
    Optional<ProgrammeVersion> other = versions.find(since.orElse(number - 1));
    if (version.isEmpty() || (since.isPresent() && other.isEmpty())) {
      return Optional.empty();
    }
    List<Decision> known = decided(List.of(version.get()));
    Optional<ProgrammeText> after = ReadFrozen.of(version.get().text());
    Optional<ProgrammeText> before = other.flatMap(one -> ReadFrozen.of(one.text()));
    return Optional.of(
        new ChangesView(
            VersionView.of(version.get(), known, Optional.empty()),
            other.map(one -> VersionView.of(one, known, Optional.empty())),
            after.isPresent() && (other.isEmpty() || before.isPresent()),
            after.isPresent() && before.isPresent()
                ? Comparison.of(before.get(), after.get())
                : List.of()));
  }

  /** The bytes of one. */
  Optional<ProgrammeVersion> bytes(int number) {
    return versions.find(number);
  }

  private List<Decision> decided(List<ProgrammeVersion> some) {
    return some.isEmpty() ? List.of() : decisions.on(some.get(0).programmeId());
  }
}
