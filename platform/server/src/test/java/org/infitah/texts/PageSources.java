package org.infitah.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a template or a style sheet, said in a line each. */
final class PageSources {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s([A-Za-z:-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
  private static final List<String> SPOKEN =
      List.of("alt", "aria-label", "aria-description", "label", "placeholder", "title");
  private static final Pattern SIDE = Pattern.compile("\\b(left|right)\\b");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  /** Numbers stand on the right in both scripts. */
  private static final String NUMBERS = "text-align: right";

  private PageSources() {}

  /** Words a reader would see that no bundle knows. */
  static List<String> words(String template, List<String> allowed) {
    TemplateScan scan = TemplateScan.of(template);
    List<String> words = new ArrayList<>();
    for (String line : scan.said().split("\n", -1)) {
      String rest = line.replaceAll("&[a-z]+;|&#[0-9]+;", "");
      for (String name : allowed) {
        rest = rest.replace(name, "");
      }
      if (LETTERS.matcher(rest).find()) {
        words.add(line.strip());
      }
    }
    for (String tag : scan.tags()) {
      Matcher attribute = ATTRIBUTE.matcher(tag);
      while (attribute.find()) {
        if (SPOKEN.contains(attribute.group(1).toLowerCase(Locale.ROOT))
            && LETTERS.matcher(attribute.group(2)).find()) {
          words.add(attribute.group().strip());
        }
      }
    }
    return words;
  }

  /** Styles, scripts and handlers within a page: our content security policy would stop them. */
  static List<String> inline(String template) {
    List<String> inline = new ArrayList<>();
    for (String tag : TemplateScan.of(template).tags()) {
      String lower = tag.toLowerCase(Locale.ROOT);
      if (lower.startsWith("<style")
          || (lower.startsWith("<script")
              && !lower.contains(" src=")
              // Data is not run: the policy on scripts does not concern it.
              && !lower.contains(" type=\"application/ld+json\""))
          || lower.contains("javascript:")) {
        inline.add(tag);
      }
      Matcher attribute = ATTRIBUTE.matcher(lower);
      while (attribute.find()) {
        String name = attribute.group(1);
        if (name.equals("style") || name.startsWith("on") || name.startsWith("hx-on")) {
          inline.add(tag);
        }
      }
    }
    return inline;
  }

  /** Lines of a style sheet that name a side of the paper instead of the line's begin or end. */
  static List<String> sides(String css) {
    List<String> sides = new ArrayList<>();
    String bare = COMMENT.matcher(css).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
    for (String line : bare.split("\n", -1)) {
      if (SIDE.matcher(line.replace(NUMBERS, "")).find()) {
        sides.add(line.strip());
      }
    }
    return sides;
  }
}
