package org.infitah.tests.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Visitor;

/** Somebody who writes at a collectivity's desk, through its pages. */
final class Desk {

  static final String LIST = "/fr/manage/news";
  private static final Pattern WRITTEN = Pattern.compile(".*/manage/news/([^/?]+).*");

  private final Visitor visitor;
  private final String host;

  Desk(Visitor visitor, String host) {
    this.visitor = visitor;
    this.host = host;
  }

  /** A form on which a piece of news is written, in French. */
  static FormParts news(String title, String body) {
    return new FormParts()
        .field("kind", "news")
        .field("source", "fr")
        .field("title-fr", title)
        .field("lead-fr", "En bref : " + title)
        .field("body-fr", body);
  }

  Answer write(FormParts parts) {
    return visitor.postParts(host, LIST + "/new", LIST, parts);
  }

  /** Writes and answers the reference. */
  String written(FormParts parts) {
    return reference(write(parts));
  }

  static String reference(Answer answer) {
    Matcher written = WRITTEN.matcher(answer.header("Location").orElse(""));
    if (answer.status() != 303 || !written.matches()) {
      throw new IllegalStateException("nothing was written: " + answer);
    }
    return written.group(1);
  }

  Answer revise(String reference, FormParts parts) {
    return visitor.postParts(host, LIST + "/" + reference, LIST + "/" + reference, parts);
  }

  /** What the page of an article calls the state it shows. */
  String version(String reference) {
    Matcher version =
        Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page(reference).body());
    return version.find() ? version.group(1) : "";
  }

  Answer state(String reference, String act, String more) {
    return visitor.postFields(
        host,
        LIST + "/" + reference,
        LIST + "/" + reference + "/state",
        "act=" + act + (more.isEmpty() ? "" : "&" + more));
  }

  /** Writes and publishes. */
  String published(FormParts parts) {
    String reference = written(parts);
    Answer answer = state(reference, "publish", "");
    if (answer.status() != 303) {
      throw new IllegalStateException("not published: " + answer);
    }
    return reference;
  }

  Answer page(String reference) {
    return get(LIST + "/" + reference);
  }

  Answer get(String path) {
    return visitor.on(host, path).get(path);
  }
}
