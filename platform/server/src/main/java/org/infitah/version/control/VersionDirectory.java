package org.infitah.version.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infitah.version.ExactVersion;
import org.infitah.version.Versions;

/** Answers what other rooms ask of versions. */
@Dependent
public class VersionDirectory implements Versions {

  private final VersionRepository versions;

  @Inject
  VersionDirectory(VersionRepository versions) {
    this.versions = versions;
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
}
