package org.infitah.network.boundary;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Which day the register is asked for, and with the knowledge of which. */
public class RegisterQuery {

  private static final String DAY = "|\\d{4}-\\d\\d-\\d\\d";

  @QueryParam("on")
  @DefaultValue("")
  @Pattern(regexp = DAY) private String on = "";

  @QueryParam("known")
  @DefaultValue("")
  @Pattern(regexp = DAY) private String known = "";

  /** The day asked for, today at the latest. */
  public LocalDate on(LocalDate today) {
    return day(on, today);
  }

  /** The last day whose writings count, today at the latest. */
  public LocalDate known(LocalDate today) {
    return day(known, today);
  }

  private static LocalDate day(String text, LocalDate today) {
    try {
      LocalDate day = text.isEmpty() ? today : LocalDate.parse(text);
      return day.isAfter(today) ? today : day;
    } catch (DateTimeException e) {
      throw new BadRequestException(e);
    }
  }
}
