package org.infitah.foundation.plugin.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.infitah.foundation.plugin.control.OutOfTime;
import org.infitah.foundation.plugin.control.PluginLate;
import org.infitah.foundation.problem.Problems;

/** A plugin that took too long: the reader may come again, which no other error of it promises. */
@Provider
public class LateMapper implements ExceptionMapper<OutOfTime> {

  private final Problems problems;

  @Inject
  LateMapper(Problems problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(OutOfTime late) {
    return problems.answer(new PluginLate());
  }
}
