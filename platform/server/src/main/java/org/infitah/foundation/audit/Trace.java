package org.infitah.foundation.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.infitah.foundation.log.LogContext;

/**
 * What ties together everything one request, or one run of a job, left behind: the rows of the
 * audit trail, the lines in the log, and the reference a person may quote to us.
 */
@RequestScoped
public class Trace {

  private final UUID id = LogContext.trace().orElseGet(UUID::randomUUID);

  public UUID id() {
    return id;
  }
}
