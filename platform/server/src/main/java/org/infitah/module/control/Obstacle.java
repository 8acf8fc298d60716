package org.infitah.module.control;

import java.util.List;
import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/** Why a module cannot be enabled, or disabled, now. */
public enum Obstacle {
  NOT_INSTALLED("not-installed"),
  NOT_ALLOWED("not-allowed"),
  REFUSED("refused"),
  NEEDS("needs"),
  NEEDED("needed");

  private final String code;

  Obstacle(String code) {
    this.code = code;
  }

  /** The end of the key of its words. */
  public String code() {
    return code;
  }

  Refusal refusal(List<String> details) {
    return new InTheWay(this, details);
  }

  /** It is in the way. */
  static final class InTheWay extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String details;

    private InTheWay(Obstacle obstacle, List<String> details) {
      super("module.cannot." + obstacle.code(), 409);
      this.details = String.join("; ", details);
    }

    /** The modules that are missing or in need, or what the host says of this one. */
    @Override
    public Map<String, String> members() {
      return details.isEmpty() ? Map.of() : Map.of("details", details);
    }
  }
}
