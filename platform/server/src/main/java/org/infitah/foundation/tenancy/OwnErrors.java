package org.infitah.foundation.tenancy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Says in our words what the container would say in its own: a header that cannot be read is
 * refused before any resource of ours is found.
 */
final class OwnErrors extends HttpServletResponseWrapper {

  private static final StaticPage FAILED = StaticPage.in("failed.html");

  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final MachineAnswers machines;

  OwnErrors(HttpServletRequest request, HttpServletResponse response, MachineAnswers machines) {
    super(response);
    this.request = request;
    this.response = response;
    this.machines = machines;
  }

  @Override
  public void sendError(int status) throws IOException {
    response.resetBuffer();
    if (!machines.answer(request, response, status)) {
      FAILED.answer(response, status);
    }
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    sendError(status);
  }
}
