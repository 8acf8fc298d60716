package org.infitah.trust.boundary;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.SliceQuery;

/** Which acts are asked for: of a kind, between two civil days, both included. */
public class ActQuery extends SliceQuery {

  private static final UUID AFTER_ALL = new UUID(-1, -1);
  private static final Instant BEGINNING = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  @QueryParam("kind")
  @DefaultValue("")
  @Pattern(regexp = "|[a-z][a-z0-9.-]{0,60}") private String kind = "";

  @QueryParam("from")
  @DefaultValue("")
  private String from = "";

  @QueryParam("to")
  @DefaultValue("")
  private String to = "";

  public String kind() {
    return kind;
  }

  public String from() {
    return from;
  }

  public String to() {
    return to;
  }

  Instant begin() {
    return from.isEmpty() ? BEGINNING : start(from, 0);
  }

  Instant end() {
    return to.isEmpty() ? END : start(to, 1);
  }

  UUID before() {
    try {
      return after().isEmpty() ? AFTER_ALL : UUID.fromString(after());
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("cursor", e);
    }
  }

  private static Instant start(String day, int plus) {
    try {
      LocalDate date = LocalDate.parse(day);
      if (date.getYear() < 1970 || date.getYear() > 9000) {
        throw new BadRequestException("day");
      }
      return date.plusDays(plus).atStartOfDay(Morocco.ZONE).toInstant();
    } catch (DateTimeException e) {
      throw new BadRequestException("day", e);
    }
  }
}
