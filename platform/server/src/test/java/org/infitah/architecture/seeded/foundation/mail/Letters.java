package org.infitah.architecture.seeded.foundation.mail;

import jakarta.servlet.http.HttpServletRequest;

/** A room that is not HTTP by nature reads a request. */
public interface Letters {
  void sendTo(HttpServletRequest reader);
}
