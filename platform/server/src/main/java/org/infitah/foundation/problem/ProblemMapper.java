package org.infitah.foundation.problem;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Whatever a resource throws. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private final Problems problems;

  @Inject
  ProblemMapper(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(Throwable thrown) {
    return problems.answer(thrown);
  }

  /** Bean Validation's own mapper would answer in HTML; this one stands before it. */
  @Provider
  @jakarta.annotation.Priority(1)
  public static class Invalid implements ExceptionMapper<ConstraintViolationException> {

    private final Answers answers;

    @Inject
    Invalid(Answers answers) {
      this.answers = answers;
    }

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
      return answers.to(400, "problem.400", Optional.empty());
    }
  }
}
