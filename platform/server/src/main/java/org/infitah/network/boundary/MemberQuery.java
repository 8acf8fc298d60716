package org.infitah.network.boundary;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** Which members are looked for. */
public class MemberQuery {

  @QueryParam("q")
  @DefaultValue("")
  @Size(max = 100) private String search = "";

  @QueryParam("level")
  @DefaultValue("")
  @Pattern(regexp = "|region|prefecture|province|commune") private String level = "";

  @QueryParam("region")
  @DefaultValue("")
  @Pattern(regexp = "|0[1-9]|1[0-2]") private String region = "";

  public String search() {
    return search.strip();
  }

  public String level() {
    return level;
  }

  public String region() {
    return region;
  }

  /** Whether anything narrows the list. */
  public boolean narrows() {
    return !(search().isEmpty() && level.isEmpty() && region.isEmpty());
  }
}
