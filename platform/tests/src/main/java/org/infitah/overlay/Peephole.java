package org.infitah.overlay;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.infitah.foundation.job.control.RunJob;
import org.infitah.foundation.persistence.RequestTransaction;
import org.jspecify.annotations.Nullable;

/**
 * Looks inside the running application and attacks it from there: {@code /overlay/routes} lists its
 * routes, {@code /overlay/inject} is the mistake of pasting a parameter into a statement, {@code
 * /overlay/nobody} asks for rows outside any transaction, {@code /overlay/job} in a job without a
 * tenant, {@code /overlay/caches} lists what is kept between transactions.
 */
@WebServlet("/overlay/*")
public class Peephole extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Resource(lookup = "java:app/jdbc/tenant")
  @SuppressWarnings("NullAway.Init")
  private transient DataSource database;

  @Resource
  @SuppressWarnings("NullAway.Init")
  private transient ManagedExecutorService executor;

  @PersistenceContext(unitName = "core")
  @SuppressWarnings("NullAway.Init")
  private transient EntityManager entities;

  private final transient RequestTransaction transaction;
  private final transient RunJob jobs;

  @Inject
  Peephole(RequestTransaction transaction, RunJob jobs) {
    this.transaction = transaction;
    this.jobs = jobs;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain;charset=UTF-8");
    List<String> lines = new ArrayList<>();
    try {
      switch (String.valueOf(request.getPathInfo())) {
        case "/routes" -> lines.addAll(RouteListener.ROUTES);
        case "/inject" -> {
          transaction.begin(!"true".equals(request.getParameter("writing")));
          inject(String.valueOf(request.getParameter("reference")), lines);
          transaction.end(true);
        }
        case "/caches" -> lines.addAll(caches(request.getParameter("shared")));
        case "/page-cache" -> PageCache.turn("true".equals(request.getParameter("on")));
        case "/job" -> lines.addAll(new ReadingJob(database).readBy(jobs, executor));
        case "/nobody" -> rows("select cast(p as text) from core.programme p", lines);
        default -> response.setStatus(404);
      }
    } catch (SQLException e) {
      response.setStatus(500);
      lines.add(e.getSQLState() + " " + e.getMessage());
    }
    response.getWriter().print(String.join("\n", lines));
  }

  private List<String> caches(@Nullable String shared) {
    transaction.begin(true);
    Caches caches = new Caches(entities);
    if (shared != null) {
      caches.share(Boolean.parseBoolean(shared));
    }
    return caches.list();
  }

  /** The mistake itself, on purpose. */
  private void inject(String reference, List<String> lines) throws SQLException {
    rows(
        "select cast(title as text) from core.programme where reference = '" + reference + "'",
        lines);
  }

  private void rows(String statement, List<String> lines) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement asked = connection.createStatement()) {
      boolean result = asked.execute(statement);
      do {
        if (result) {
          read(asked, lines);
        }
        result = asked.getMoreResults();
      } while (result || asked.getUpdateCount() != -1);
    }
  }

  private static void read(Statement asked, List<String> lines) throws SQLException {
    try (ResultSet rows = asked.getResultSet()) {
      while (rows.next()) {
        lines.add(String.valueOf(rows.getString(1)));
      }
    }
  }
}
