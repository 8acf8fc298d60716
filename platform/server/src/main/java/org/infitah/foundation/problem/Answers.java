package org.infitah.foundation.problem;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Says no in the reader's language: RFC 9457 to a machine, a helpful page to a person. */
@Dependent
public class Answers {

  static final String PROBLEM = "application/problem+json";
  static final String API = "/api/";

  private final HttpServletRequest request;
  private final CurrentTenant current;
  private final Pages pages;

  @Inject
  Answers(HttpServletRequest request, CurrentTenant current, Pages pages) {
    this.request = request;
    this.current = current;
    this.pages = pages;
  }

  /** The answer to what the domain refuses. */
  Response to(Refusal refusal) {
    return to(
        refusal.status(), refusal.key(), Optional.empty(), Optional.empty(), refusal.members());
  }

  /** The answer to a request that failed with a status we have words for. */
  public Response to(int status, String key, Optional<String> detail) {
    return to(status, key, detail, Optional.empty());
  }

  /**
   * The answer to a request that failed.
   *
   * @param trace what a person may quote to us and we find in the log
   */
  public Response to(int status, String key, Optional<String> detail, Optional<String> trace) {
    return to(status, key, detail, trace, Map.of());
  }

  private Response to(
      int status,
      String key,
      Optional<String> detail,
      Optional<String> trace,
      Map<String, String> members) {
    String title = pages.text(key);
    Response.ResponseBuilder response =
        Response.status(status)
            .header("Cache-Control", "no-store")
            .header("Vary", "Accept-Language");
    if (status == 503) {
      boolean longer = key.startsWith(PortalClosed.KEYS) || key.equals("problem.module.halted");
      response.header("Retry-After", longer ? "3600" : "10");
    }
    if (!request.getRequestURI().startsWith(API)) {
      return response
          .type(MediaType.TEXT_HTML_TYPE)
          .entity(
              new Page(
                  "org/infitah/foundation/problem/problem.jte",
                  title,
                  new ProblemView(status, key, pages.has(key + ".help"), detail, trace),
                  status))
          .build();
    }
    return response
        .type(PROBLEM)
        .header("Content-Language", language())
        .entity(problem(status, key, detail, trace, members))
        .build();
  }

  /** The same as RFC 9457 writes it. */
  String problem(int status, String key, Optional<String> detail, Optional<String> trace) {
    return problem(status, key, detail, trace, Map.of());
  }

  private String problem(
      int status,
      String key,
      Optional<String> detail,
      Optional<String> trace,
      Map<String, String> members) {
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", pages.text(key))
            .add("status", status);
    detail.ifPresent(text -> problem.add("detail", text));
    problem.add("instance", request.getRequestURI());
    trace.ifPresent(id -> problem.add("trace", id));
    if (key.startsWith(PortalClosed.KEYS)) {
      problem.add("state", current.tenant().state().code());
    }
    members.forEach(problem::add);
    return problem.build().toString();
  }

  String language() {
    return pages.language().code();
  }

  /**
   * What the page of a problem shows.
   *
   * @param helped whether there are words for what to do next
   */
  public record ProblemView(
      int status, String key, boolean helped, Optional<String> detail, Optional<String> trace) {}
}
