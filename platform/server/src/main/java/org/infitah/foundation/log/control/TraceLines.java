package org.infitah.foundation.log.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import java.util.logging.Handler;
import java.util.logging.Logger;

/** Puts itself between the server's handlers and their format while the application runs. */
@ApplicationScoped
public class TraceLines {

  void begin(@Observes Startup started) {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      if (handler.getFormatter() != null && !(handler.getFormatter() instanceof TracedLine)) {
        handler.setFormatter(new TracedLine(handler.getFormatter()));
      }
    }
  }

  void end(@Observes Shutdown ended) {
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      if (handler.getFormatter() instanceof TracedLine traced) {
        handler.setFormatter(traced.own());
      }
    }
  }
}
