package org.infitah.spi.http;

import java.io.IOException;

/** No whole reply came: the host is away, too slow, or says more than 1 MiB. */
public final class Unanswered extends IOException {

  private static final long serialVersionUID = 1L;

  public Unanswered(String message, Throwable cause) {
    super(message, cause);
  }

  public Unanswered(String message) {
    super(message);
  }
}
