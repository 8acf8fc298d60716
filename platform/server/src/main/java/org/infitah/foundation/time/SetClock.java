package org.infitah.foundation.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A clock that shows the moment written in a file and goes on from when that was written; without
 * the file it is the other clock. It remembers nothing, so that a start changes nothing.
 */
final class SetClock extends Clock {

  private final Path file;
  private final Clock real;
  private final ZoneId zone;
  private volatile Setting last = new Setting(FileTime.from(Instant.EPOCH), Duration.ZERO);

  SetClock(Path file, Clock real) {
    this(file, real, real.getZone());
  }

  private SetClock(Path file, Clock real, ZoneId zone) {
    this.file = file;
    this.real = real;
    this.zone = zone;
  }

  /** How far the clock was set, by the file as it was written then. */
  private record Setting(FileTime written, Duration offset) {}

  @Override
  public Instant instant() {
    return real.instant().plus(offset());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SetClock(file, real, other);
  }

  private Duration offset() {
    try {
      FileTime written = Files.getLastModifiedTime(file);
      Setting known = last;
      if (!known.written().equals(written)) {
        Instant shown = Instant.parse(Files.readString(file).strip());
        known = new Setting(written, Duration.between(written.toInstant(), shown));
        last = known;
      }
      return known.offset();
    } catch (NoSuchFileException unset) {
      return Duration.ZERO;
    } catch (IOException | DateTimeParseException e) {
      throw new IllegalStateException(
          "the clock cannot be read from "
              + file
              + ": it holds one instant, as 2023-06-12T09:00:00Z",
          e);
    }
  }
}
