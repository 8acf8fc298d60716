package org.infitah.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that compiled classes no longer show, each with a file that breaks it. */
@SuppressWarnings("ImmutableEnumChecker")
enum SourceRule {
  A_FILE_HAS_300_LINES_AT_MOST(
      (name, text) -> text.lines().count() <= 300, "Long.java", "int a;\n".repeat(301)),

  EVERY_PACKAGE_SAYS_WHAT_IT_IS_FOR(
      (name, text) -> !name.endsWith("package-info.java") || saysWhatItIsFor(text),
      "package-info.java",
      "/** Stuff. */\n@NullMarked\npackage org.infitah.stuff;\n"),

  EVERY_PACKAGE_IS_NULL_MARKED(
      (name, text) -> !name.endsWith("package-info.java") || text.contains("@NullMarked"),
      "package-info.java",
      "/** What stuff is for, said in a sentence. */\npackage org.infitah.stuff;\n"),

  NOBODY_SIGNS_A_FILE((name, text) -> !text.contains("@auth" + "or"), "A.java", "@auth" + "or me"),

  A_THING_TO_DO_NAMES_ITS_ISSUE(
      (name, text) ->
          Pattern.compile("TO" + "DO(?! #[0-9])|FIX" + "ME")
              .matcher(text)
              .results()
              .findAny()
              .isEmpty(),
      "A.java",
      "// TO" + "DO later"),

  NO_TEST_IS_SWITCHED_OFF(
      (name, text) -> !text.contains("@Dis" + "abled"), "ATest.java", "@Dis" + "abled void a() {}"),

  NO_IMPORT_SERVES_A_LINK_ALONE(
      (name, text) -> importsForLinks(text).isEmpty(),
      "A.java",
      "import org.infitah.app.Doors;\n/** See {@link Doors}. */\nclass A {}"),

  NO_WARNING_IS_SILENCED_WITHOUT_NEED(
      (name, text) ->
          !text.contains("@SuppressWarnings(\"all\")") && !text.contains("\"NullAway\")"),
      "A.java",
      "@SuppressWarnings(\"NullAway\") class A {}");

  private static final Pattern PURPOSE = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern IMPORT =
      Pattern.compile("^import (?:[a-z0-9]+\\.)+([A-Z][A-Za-z0-9]*);$", Pattern.MULTILINE);
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*\\s.*?\\*/", Pattern.DOTALL);

  private final BiPredicate<String, String> keeps;
  private final String badName;
  private final String badText;

  SourceRule(BiPredicate<String, String> keeps, String badName, String badText) {
    this.keeps = keeps;
    this.badName = badName;
    this.badText = badText;
  }

  boolean isKeptBy(String name, String text) {
    return keeps.test(name, text);
  }

  boolean isKeptByItsSeed() {
    return isKeptBy(badName, badText);
  }

  private static boolean saysWhatItIsFor(String text) {
    Matcher purpose = PURPOSE.matcher(text);
    if (!purpose.find()) {
      return false;
    }
    String said = purpose.group(1).replace('*', ' ').strip();
    return said.endsWith(".") && said.split("\\s+", -1).length >= 5;
  }

  private static List<String> importsForLinks(String text) {
    String code = COMMENT.matcher(text).replaceAll("");
    List<String> idle = new ArrayList<>();
    Matcher imported = IMPORT.matcher(text);
    while (imported.find()) {
      Pattern use = Pattern.compile("(?<!\\.)\\b" + imported.group(1) + "\\b");
      if (!use.matcher(code).find()) {
        idle.add(imported.group(1));
      }
    }
    return idle;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
