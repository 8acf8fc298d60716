package org.infitah.tests.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;

/**
 * PostgreSQL's own log of what the server says to it, as {@code pg_stat_statements} would count it
 * with {@code track_utility} off: what binds and ends transactions is no statement.
 */
final class StatementLog implements AutoCloseable {

  private static final Pattern SPOKEN =
      Pattern.compile("^said by (app_rw|net_ro) LOG:  (?:statement|execute [^:]*): (.*)$");
  private static final List<String> UTILITY =
      List.of("set", "reset", "begin", "commit", "rollback", "savepoint", "release", "show");

  private static final int ROUNDS = 20;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Path log = Running.platform().log("postgres");

  StatementLog() throws SQLException {
    tell(
        "alter system set log_statement = 'all'",
        "alter system set log_line_prefix = 'said by %u '");
  }

  /** The statements said while something is done. */
  List<String> during(Runnable done) throws IOException, SQLException, InterruptedException {
    String from = mark();
    done.run();
    String to = mark();
    List<String> lines = lines(to);
    int begin = indexOf(lines, from);
    int end = indexOf(lines, to);
    return lines.subList(begin + 1, end).stream()
        .map(SPOKEN::matcher)
        .filter(Matcher::find)
        .map(spoken -> spoken.group(2).strip())
        .filter(StatementLog::counts)
        .toList();
  }

  /**
   * The same, of the round of some in which least was said. What the server does beside answering
   * can only add to what is said meanwhile, and a job that looks after every portal says much for
   * some seconds: the least of some rounds is the answer's.
   */
  List<String> least(Runnable done, int enough)
      throws IOException, SQLException, InterruptedException {
    List<String> least = during(done);
    for (int again = 0; again < ROUNDS && least.size() > enough; again++) {
      Thread.sleep(PAUSE.toMillis());
      List<String> said = during(done);
      least = said.size() < least.size() ? said : least;
    }
    return least;
  }

  private static boolean counts(String statement) {
    return !statement.isEmpty()
        && UTILITY.stream().noneMatch(statement.toLowerCase(Locale.ROOT)::startsWith);
  }

  private String mark() throws SQLException {
    String mark = "mark " + UUID.randomUUID();
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, "select '" + mark + "'");
    }
    return mark;
  }

  /** The log, once it has the mark: it is written by another process. */
  private List<String> lines(String mark) throws IOException, InterruptedException {
    for (int i = 0; i < 200; i++) {
      List<String> lines = Files.readAllLines(log);
      if (lines.stream().anyMatch(line -> line.contains(mark))) {
        return lines;
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("PostgreSQL does not log what it is told");
  }

  private static int indexOf(List<String> lines, String mark) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(mark)) {
        return i;
      }
    }
    throw new IllegalStateException(mark + " is not in the log");
  }

  private static void tell(String... settings) throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      Sql.run(behind, settings);
      Sql.run(behind, "select pg_reload_conf()");
    }
  }

  @Override
  public void close() throws SQLException {
    tell("alter system reset log_statement", "alter system reset log_line_prefix");
  }
}
