package org.infitah.version.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.version.entity.Change;

/**
 * How a version differs from one before it.
 *
 * @param since the one it is compared with; none where it is the first
 * @param readable whether both still can be read
 */
public record ChangesView(
    VersionView version, Optional<VersionView> since, boolean readable, List<Change> changes) {

  public ChangesView {
    changes = List.copyOf(changes);
  }

  /** Whether the bytes of both still are what was frozen. */
  public boolean matches() {
    return version.matches() && since.map(VersionView::matches).orElse(true);
  }
}
