package org.infitah.council.boundary;

import java.util.Optional;
import org.infitah.council.entity.AgendaPaper;
import org.infitah.foundation.file.KeptFile;
import org.infitah.spi.LocalText;

/**
 * A document that a point of the agenda comes with.
 *
 * @param path where it is served on the tenant's host
 * @param size in bytes
 */
public record PaperView(int number, LocalText title, String path, long size) {

  /** What a scanner has not let through is not shown. */
  static Optional<PaperView> of(AgendaPaper paper, Optional<KeptFile> file) {
    return file.filter(KeptFile::clean)
        .map(kept -> new PaperView(paper.number(), paper.title(), kept.path(), kept.size()));
  }
}
