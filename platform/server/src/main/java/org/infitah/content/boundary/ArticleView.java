package org.infitah.content.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.LocalText;

/**
 * An article as it is shown.
 *
 * @param kind {@code news}, {@code statement}, {@code page} or {@code document}
 * @param versions of its document, newest first
 */
public record ArticleView(
    String reference,
    String kind,
    LocalText title,
    Optional<LocalText> lead,
    Optional<LocalText> body,
    Instant publishedAt,
    Instant updatedAt,
    List<Picture> pictures,
    List<Version> versions) {

  /** Its photograph, and what it shows in words. */
  public record Picture(String path, Optional<LocalText> alt, int width, int height) {}

  /** A state of its document. */
  public record Version(
      int number, String path, String name, long size, Optional<String> note, Instant madeAt) {

    public CivicDate madeOn() {
      return day(madeAt);
    }

    public long kilobytes() {
      return Math.max(1, size / 1000);
    }
  }

  /** Its photograph, if it has one. */
  public Optional<Picture> picture() {
    return pictures.stream().findFirst();
  }

  public CivicDate publishedOn() {
    return day(publishedAt);
  }

  /** The day it was put right, where that was later. */
  public Optional<CivicDate> correctedOn() {
    CivicDate updated = day(updatedAt);
    return updated.compareTo(publishedOn()) > 0 ? Optional.of(updated) : Optional.empty();
  }

  static CivicDate day(Instant moment) {
    return CivicDate.of(moment.atZone(Morocco.ZONE).toLocalDate());
  }
}
