package org.infitah.consultation.boundary;

import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.entity.Attachment;
import org.infitah.foundation.file.KeptFile;

/**
 * A picture or a document that comes with a contribution.
 *
 * @param description what it shows, in its author's words
 * @param picture whether it is one; else a PDF
 * @param path where it is served on the tenant's host; its smaller copy at {@code smallPath}
 * @param width of a picture in pixels, else 0
 * @param height of a picture in pixels, else 0
 */
public record AttachmentView(
    UUID id,
    int number,
    String description,
    boolean picture,
    String path,
    String smallPath,
    int width,
    int height) {

  /** What a scanner has not let through is not there. */
  static Optional<AttachmentView> of(Attachment it, Optional<KeptFile> file) {
    return file.filter(KeptFile::clean)
        .map(
            kept ->
                new AttachmentView(
                    it.id(),
                    it.number(),
                    it.description(),
                    kept.type().picture(),
                    kept.path(),
                    kept.smallPath(),
                    kept.pixels().map(size -> size.width()).orElse(0),
                    kept.pixels().map(size -> size.height()).orElse(0)));
  }
}
