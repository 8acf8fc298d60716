package org.infitah.foundation.mail.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.mail.control.Delivery;

/**
 * A tenant's mails as its administrators see them.
 *
 * @param fields what was typed, or stands
 * @param errors by field, in the reader's language
 * @param next the cursor that continues the log
 * @param state what the log is narrowed to; empty for all
 * @param token the form's
 * @param said what has just been done, if something was
 */
public record MailView(
    Map<String, String> fields,
    Map<String, String> errors,
    List<Line> lines,
    Optional<String> next,
    String state,
    String token,
    Optional<String> said) {

  static final List<String> LANGUAGES = List.of("ar", "fr");

  /** Mails that have words; others are shown by their code. */
  private static final Set<String> WORDED =
      Set.of(
          "mail-trial",
          "people-invited",
          "people-ended",
          "membership-mail-received",
          "membership-mail-accepted",
          "membership-mail-refused",
          "membership-told-active",
          "membership-told-read-only",
          "membership-told-suspended",
          "membership-told-archived",
          "archive-ready",
          "visit-opened",
          "module-withdrawn",
          "plugin-mail",
          "module-halted",
          "module-released",
          "council-mail-convened",
          "council-mail-again",
          "notification-mail",
          "notification-digest");

  public MailView {
    fields = Map.copyOf(fields);
    lines = List.copyOf(lines);
  }

  /** What the log can be narrowed to. */
  public List<String> states() {
    return Delivery.STATES;
  }

  /** What narrows the log, for links to its other parts. */
  public String narrowing() {
    return state.isEmpty() ? "" : "&state=" + state;
  }

  public List<String> languages() {
    return LANGUAGES;
  }

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  public Optional<String> error(String field) {
    return Optional.ofNullable(errors.get(field));
  }

  /**
   * A mail.
   *
   * @param queued when it was left to be sent, in words
   * @param next when it is tried again, in words
   */
  public record Line(Delivery delivery, String queued, String next) {

    /** Which mail it was, as the end of a key. */
    public String kind() {
      return delivery.template().replace('.', '-');
    }

    public boolean worded() {
      return WORDED.contains(kind());
    }

    /** Whether nobody tries it any more, though it did not leave. */
    public boolean givenUp() {
      return delivery.state().equals("failed");
    }

    /** How it stands, as a colour says it. */
    public String tone() {
      return switch (delivery.state()) {
        case "sent" -> "tag ok";
        case "failed" -> "tag bad";
        default -> delivery.trouble().isPresent() ? "tag warn" : "tag plain";
      };
    }
  }
}
