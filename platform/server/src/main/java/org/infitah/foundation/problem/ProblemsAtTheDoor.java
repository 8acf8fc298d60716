package org.infitah.foundation.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.infitah.foundation.tenancy.MachineAnswers;

/** Says to machines why the door stays closed, as the API says anything that went wrong. */
@Dependent
public class ProblemsAtTheDoor implements MachineAnswers {

  private final Answers answers;

  @Inject
  ProblemsAtTheDoor(Answers answers) {
    this.answers = answers;
  }

  @Override
  public boolean answer(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    if (!request.getRequestURI().startsWith(Answers.API)) {
      return false;
    }
    byte[] problem =
        answers
            .problem(status, Problems.key(status), Optional.empty(), Optional.empty())
            .getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(Answers.PROBLEM);
    response.setContentLength(problem.length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept-Language");
    response.setHeader("Content-Language", answers.language());
    response.getOutputStream().write(problem);
    return true;
  }
}
