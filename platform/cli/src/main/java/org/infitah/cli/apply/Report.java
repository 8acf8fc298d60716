package org.infitah.cli.apply;

import jakarta.json.JsonValue;
import java.io.PrintWriter;
import java.util.List;

/** What the operator reads while the configuration is applied: one line a difference. */
public final class Report {

  private static final int SHOWN = 60;
  private static final int EACH = 8;

  private final PrintWriter out;
  private int differences;
  private int kept;

  public Report(PrintWriter out) {
    this.out = out;
  }

  void added(String name) {
    differences++;
    line("+ " + name);
  }

  /** Rows of one scope: each by name, or their number where they are many. */
  void added(String scope, List<String> names) {
    if (names.size() > EACH) {
      differences += names.size();
      line("+ " + scope + " (" + names.size() + " rows)");
    } else {
      names.forEach(this::added);
    }
  }

  void changed(String name, JsonValue from, JsonValue to) {
    differences++;
    line("~ " + name + ": " + shown(from) + " -> " + shown(to));
  }

  void kept(String name, String how, String when) {
    kept++;
    line("= " + name + " kept: " + how + " " + when);
  }

  public void line(String text) {
    out.println(text);
    out.flush();
  }

  public int differences() {
    return differences;
  }

  public int kept() {
    return kept;
  }

  private static String shown(JsonValue value) {
    String text = value.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
