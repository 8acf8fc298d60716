package org.infitah.foundation.quota;

import java.util.Optional;

/**
 * What a tenant has used of something.
 *
 * @param resource its code
 * @param used and {@code allowed}, in what the code says, begun ones counted whole
 * @param own whether the network allowed it to this tenant, and not to all of its level
 * @param reason the network gave for that
 */
public record UsedView(
    String resource, long used, long allowed, boolean own, Optional<String> reason) {

  /** Whether nothing is left. */
  public boolean spent() {
    return used >= allowed;
  }

  /** Whether it is time to speak with the network. */
  public boolean scarce() {
    return used * 10 >= allowed * 9;
  }
}
