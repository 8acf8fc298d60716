package org.infitah.workshop.boundary;

import java.util.Optional;
import org.infitah.foundation.file.KeptFile;
import org.infitah.spi.LocalText;
import org.infitah.workshop.entity.MeetingPhoto;

/**
 * A picture of a meeting.
 *
 * @param path where it is served on the tenant's host; its smaller copy at {@code smallPath}
 * @param width in pixels
 * @param height in pixels
 */
public record PhotoView(
    int number, String path, String smallPath, int width, int height, LocalText alt) {

  static Optional<PhotoView> of(MeetingPhoto photo, Optional<KeptFile> file) {
    return file.filter(KeptFile::clean)
        .flatMap(
            kept ->
                kept.pixels()
                    .map(
                        size ->
                            new PhotoView(
                                photo.number(),
                                kept.path(),
                                kept.smallPath(),
                                size.width(),
                                size.height(),
                                photo.alt())));
  }
}
