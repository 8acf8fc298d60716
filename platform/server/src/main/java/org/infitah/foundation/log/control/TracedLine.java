package org.infitah.foundation.log.control;

import java.util.Arrays;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.infitah.foundation.log.LogContext;

/**
 * The server's own format, with tenant and trace. Addresses of people and what they asked for are
 * taken off every line, also where a library wrote them into an exception.
 */
final class TracedLine extends Formatter {

  private static final Pattern ADDRESS =
      Pattern.compile("(?<![\\w.%+'-])[\\w.%+'-]++@[\\w-]++(?:\\.[\\w-]++)+");
  private static final Pattern QUERY = Pattern.compile("(?<=[\\w/])\\?[\\w.%~-]++=[^\\s\"\\\\]*+");

  private final Formatter own;

  TracedLine(Formatter own) {
    this.own = own;
  }

  Formatter own() {
    return own;
  }

  @Override
  public String format(LogRecord line) {
    Map<String, String> fields = LogContext.fields();
    Object[] said = line.getParameters();
    if (!fields.isEmpty()) {
      // The server's format writes what it finds in a map as fields of their own.
      line.setParameters(with(said == null ? new Object[0] : said, fields));
    }
    try {
      return plain(own.format(line));
    } finally {
      line.setParameters(said);
    }
  }

  private static Object[] with(Object[] said, Map<String, String> fields) {
    Object[] more = Arrays.copyOf(said, said.length + 1);
    more[said.length] = fields;
    return more;
  }

  /** The same without addresses and without what was asked for. */
  static String plain(String line) {
    String nobody = ADDRESS.matcher(line).replaceAll("(address)");
    return QUERY.matcher(nobody).replaceAll("?(query)");
  }

  @Override
  public String getHead(Handler handler) {
    return own.getHead(handler);
  }

  @Override
  public String getTail(Handler handler) {
    return own.getTail(handler);
  }
}
