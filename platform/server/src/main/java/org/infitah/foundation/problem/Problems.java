package org.infitah.foundation.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.audit.Trace;
import org.infitah.foundation.log.LogContext;
import org.infitah.foundation.persistence.DatabaseSilence;
import org.infitah.foundation.persistence.Overtaken;
import org.infitah.foundation.persistence.UnkeepableText;

/**
 * The one place where what went wrong becomes an answer. Nothing inside ever reaches the reader.
 */
@Dependent
public class Problems {

  private static final Logger LOG = System.getLogger(Problems.class.getName());
  private static final Set<Integer> WORDED =
      Set.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 429, 503);

  private final Answers answers;
  private final Trace trace;

  @Inject
  Problems(Answers answers, Trace trace) {
    this.answers = answers;
    this.trace = trace;
  }

  /** What to answer instead. */
  public Response answer(Throwable thrown) {
    if (thrown instanceof Refusal refusal) {
      return answers.to(refusal);
    }
    if (thrown instanceof WebApplicationException web) {
      int status = web.getResponse().getStatus();
      if (status < 400) {
        return web.getResponse();
      }
      if (status < 500 || status == 503) {
        return answers.to(status, key(status), Optional.empty());
      }
    }
    if (thrown instanceof ProcessingException
        || thrown instanceof JsonbException
        || UnkeepableText.isBehind(thrown)) {
      return answers.to(400, key(400), Optional.empty());
    }
    if (Overtaken.isBehind(thrown)) {
      return answers.to(409, key(409), Optional.empty());
    }
    if (DatabaseSilence.isBehind(thrown)) {
      LOG.log(Level.WARNING, "the database cannot be reached: {0}", thrown.getMessage());
      return answers.to(503, key(503), Optional.empty());
    }
    String trace = this.trace.id().toString();
    LOG.log(Level.ERROR, "a request failed, trace " + trace, thrown);
    LogContext.threw(thrown);
    return answers.to(500, "problem.500", Optional.empty(), Optional.of(trace));
  }

  static String key(int status) {
    return "problem." + (WORDED.contains(status) ? status : 400);
  }
}
