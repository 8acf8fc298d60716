package org.infitah.foundation.persistence;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.core.Parser;

/**
 * What the application may say to PostgreSQL: one statement at a time, that reads or writes rows.
 * Settings, anonymous blocks and stacked statements could rebind the tenant, so they never leave.
 */
final class SqlText {

  private static final Set<String> ALLOWED =
      Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "VALUES", "MERGE");
  private static final int MOST_KEPT = 4_000;
  private static final Map<String, Boolean> SEEN = new ConcurrentHashMap<>();

  private SqlText() {}

  static void requireOneStatement(String text) throws SQLException {
    if (SEEN.containsKey(text)) {
      return;
    }
    if (Parser.parseJdbcSql(text, true, true, true, false, true).size() > 1) {
      throw new SQLException("one statement at a time", "42501");
    }
    if (!ALLOWED.contains(firstWord(text))) {
      throw new SQLException("this statement is not for the application", "42501");
    }
    if (SEEN.size() < MOST_KEPT) {
      SEEN.put(text, Boolean.TRUE);
    }
  }

  /** In PostgreSQL a comment may hold another, which the first closing mark does not end. */
  private static int afterComment(String text, int start) {
    int depth = 0;
    int at = start;
    do {
      if (text.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (text.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else {
        at++;
      }
    } while (depth > 0 && at < text.length());
    return at;
  }

  private static String firstWord(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '(') {
        at++;
      } else if (text.startsWith("--", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
      } else if (text.startsWith("/*", at)) {
        at = afterComment(text, at);
      } else {
        break;
      }
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toUpperCase(Locale.ROOT);
  }
}
