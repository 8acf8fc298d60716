package org.infitah.cli.apply;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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

  /** A field that changes; of a table of texts, those that do. */
  void changed(String name, JsonValue from, JsonValue to) {
    if (from instanceof JsonObject before && to instanceof JsonObject after) {
      Set<String> keys = new LinkedHashSet<>(before.keySet());
      keys.addAll(after.keySet());
      for (String key : keys) {
        JsonValue old = before.getOrDefault(key, JsonValue.NULL);
        JsonValue fresh = after.getOrDefault(key, JsonValue.NULL);
        if (!old.equals(fresh)) {
          changed(name + "." + key, old, fresh);
        }
      }
      return;
    }
    differences++;
    String before = from.toString();
    String after = to.toString();
    int same = 0;
    while (same < Math.min(before.length(), after.length())
        && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    line("~ " + name + ": " + shown(before, same) + " -> " + shown(after, same));
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

  /** A text, or of a long one the part where it begins to differ. */
  private static String shown(String text, int same) {
    if (text.length() <= SHOWN) {
      return text;
    }
    int from = Math.max(0, Math.min(same - SHOWN / 3, text.length() - SHOWN));
    String part = text.substring(from, Math.min(text.length(), from + SHOWN));
    return (from == 0 ? "" : "…") + part + (from + SHOWN >= text.length() ? "" : "…");
  }
}
