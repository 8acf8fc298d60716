package org.infitah.foundation.quota;

import java.util.Map;
import org.infitah.foundation.problem.Refusal;

/** The tenant has used what it may of something; nothing was done. */
public final class Spent extends Refusal {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final long allowed;

  public Spent(Resource resource, long allowed) {
    super("quota.spent." + resource.code(), resource.status());
    this.code = resource.code();
    this.allowed = allowed;
  }

  @Override
  public Map<String, String> members() {
    return Map.of("quota", code, "allowed", Long.toString(allowed));
  }
}
