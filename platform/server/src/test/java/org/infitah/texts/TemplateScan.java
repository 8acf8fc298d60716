package org.infitah.texts;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a template as a browser would see it: apart what is markup, what is an expression and what
 * is said outright.
 */
final class TemplateScan {

  /** Stands where an expression stood. */
  static final char EXPRESSION = '\u0001';

  private final String source;
  private final StringBuilder said = new StringBuilder();
  private final List<String> tags = new ArrayList<>();
  private int at;

  private TemplateScan(String source) {
    this.source = source;
  }

  static TemplateScan of(String source) {
    TemplateScan scan = new TemplateScan(source.replaceAll("(?m)^@(import|param).*$", ""));
    scan.markup('\0');
    return scan;
  }

  /** The text outside tags, expressions and directives. */
  String said() {
    return said.toString();
  }

  /** Every tag as written, expressions replaced. */
  List<String> tags() {
    return List.copyOf(tags);
  }

  private void markup(char end) {
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == end) {
        at++;
        return;
      } else if (source.startsWith("<%--", at)) {
        at = after("--%>");
      } else if (source.startsWith("<!--", at)) {
        at = after("-->");
      } else if (c == '<') {
        tag();
      } else if (!expression()) {
        said.append(c);
        at++;
      }
    }
  }

  private void tag() {
    StringBuilder tag = new StringBuilder();
    char quote = '\0';
    do {
      char c = source.charAt(at);
      if (expression()) {
        tag.append(EXPRESSION);
        continue;
      }
      if (quote == '\0' && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote) {
        quote = '\0';
      }
      tag.append(c);
      at++;
      if (c == '>' && quote == '\0') {
        break;
      }
    } while (at < source.length());
    tags.add(tag.toString());
  }

  /** Passes by an expression or a directive, if one begins here. */
  private boolean expression() {
    for (String opening : List.of("${", "$unsafe{", "!{")) {
      if (source.startsWith(opening, at)) {
        at += opening.length();
        java('}');
        return true;
      }
    }
    if (source.charAt(at) != '@') {
      return false;
    }
    int name = at + 1;
    while (name < source.length() && isOfAName(source.charAt(name))) {
      name++;
    }
    if (name == at + 1) {
      return false;
    }
    at = name;
    if (at < source.length() && source.charAt(at) == '(') {
      at++;
      java(')');
    }
    return true;
  }

  private static boolean isOfAName(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
  }

  /** Passes by Java up to its closing bracket; markup within is read as markup. */
  private void java(char end) {
    while (at < source.length()) {
      char c = source.charAt(at++);
      if (c == end) {
        return;
      } else if (c == '"' || c == '\'') {
        string(c);
      } else if (c == '{') {
        java('}');
      } else if (c == '(') {
        java(')');
      } else if (c == '@' && at < source.length() && source.charAt(at) == '`') {
        at++;
        markup('`');
      }
    }
  }

  private void string(char quote) {
    while (at < source.length()) {
      char c = source.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == quote) {
        return;
      }
    }
  }

  private int after(String mark) {
    int found = source.indexOf(mark, at);
    return found < 0 ? source.length() : found + mark.length();
  }
}
