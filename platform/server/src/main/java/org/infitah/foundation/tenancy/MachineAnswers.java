package org.infitah.foundation.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How the door turns machines away, which read no pages. */
public interface MachineAnswers {

  /** Answers with that status if a machine asked; {@code false} when it was a person. */
  boolean answer(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException;
}
