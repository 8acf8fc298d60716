package org.infitah.foundation.quota;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Something all tenants share, of which each may use so much. */
public enum Resource {
  STORAGE("storage-mebibytes", 1 << 20, 413) {
    @Override
    public String period(LocalDate today) {
      return "ever";
    }
  },
  MAIL("mails-month", 1, 429) {
    @Override
    public String period(LocalDate today) {
      return today.toString().substring(0, "yyyy-mm".length());
    }
  },
  REQUESTS("requests-day", 1, 429) {
    @Override
    public String period(LocalDate today) {
      return today.toString();
    }
  };

  private final String code;
  private final long unit;
  private final int status;

  Resource(String code, long unit, int status) {
    this.code = code;
    this.unit = unit;
    this.status = status;
  }

  /** The span of time that is counted together, on that day. */
  public abstract String period(LocalDate today);

  /** The name used in data and addresses. */
  public String code() {
    return code;
  }

  /** How much is counted for one of what an allowance is written in. */
  public long unit() {
    return unit;
  }

  /** The HTTP status that says there is no more of it. */
  int status() {
    return status;
  }

  public static Optional<Resource> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }
}
