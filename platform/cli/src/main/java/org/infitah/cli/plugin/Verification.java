package org.infitah.cli.plugin;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was asked of a plugin before it was let in, in the order it was asked, and what the look at
 * its code found: kept in the register, for those who answer for it.
 *
 * @param classes how many were read
 * @param findings of the scan; whoever has one is not let in
 */
public record Verification(List<Asked> asked, int classes, List<String> findings) {

  public Verification {
    asked = List.copyOf(asked);
    findings = List.copyOf(findings);
  }

  /** A question. */
  public enum Question {
    KEY,
    SIGNATURE,
    BYTES,
    PUBLISHER,
    REVOCATION,
    SPI,
    SHAPE,
    AGREEMENT,
    CODE,
    SUCCESSION,
    TABLES
  }

  /**
   * One that was asked, or left out on purpose.
   *
   * @param held whether the answer was yes; a build of this machine is not asked what it follows
   */
  public record Asked(Question question, boolean held) {

    static List<Asked> yes(Question... questions) {
      return List.of(questions).stream().map(question -> new Asked(question, true)).toList();
    }
  }

  /** With what was asked later. */
  Verification and(List<Asked> later) {
    List<Asked> all = new ArrayList<>(asked);
    all.addAll(later);
    return new Verification(all, classes, findings);
  }

  /** As the register keeps it. */
  String json() {
    JsonArrayBuilder rules = Json.createArrayBuilder();
    asked.forEach(
        each ->
            rules.add(
                Json.createObjectBuilder()
                    .add("rule", each.question().name().toLowerCase(Locale.ROOT))
                    .add("outcome", each.held() ? "held" : "left-out")));
    return Json.createObjectBuilder()
        .add("rules", rules)
        .add("classes", classes)
        .add("findings", Json.createArrayBuilder(findings))
        .build()
        .toString();
  }
}
