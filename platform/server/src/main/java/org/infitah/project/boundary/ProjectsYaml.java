package org.infitah.project.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.table.Headings;
import org.infitah.foundation.table.UnreadableTable;
import org.infitah.foundation.table.YamlFile;
import org.infitah.foundation.table.YamlPart;
import org.infitah.programme.Principles;
import org.infitah.project.control.ImportProjects;

/** A list of projects in YAML: below one name, an item for each. */
@Dependent
public class ProjectsYaml {

  static final String YAML = "application/yaml";

  private static final String KEY = "project.wrong.list";
  private static final String PROJECTS = "projects";
  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");

  private final Texts texts;
  private final Pages pages;

  @Inject
  ProjectsYaml(Texts texts, Pages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  /** Reads the items of a list; each has the number of the line it begins on. */
  List<ImportProjects.Row> read(byte[] file) {
    return read(file, pages.language().code());
  }

  /** The same; a text that is there in several languages is written first in this one. */
  static List<ImportProjects.Row> read(byte[] file, String language) {
    YamlPart root = YamlFile.of(file, KEY);
    if (!(root instanceof YamlPart.Fields named)
        || named.fields().stream().noneMatch(field -> field.name().equals(PROJECTS))) {
      throw new UnreadableTable(KEY, 0, null);
    }
    List<YamlPart> projects = List.of();
    for (YamlPart.Field field : named.fields()) {
      if (!field.name().equals(PROJECTS)) {
        throw unexpected(field);
      }
      projects = items(field.part());
    }
    List<YamlPart> told = projects.stream().filter(one -> !one.isBlank()).toList();
    if (told.isEmpty()) {
      throw new UnreadableTable(KEY + ".empty", 0, null);
    }
    if (told.size() > ProjectsTable.MOST_ROWS) {
      throw new UnreadableTable(KEY + ".rows", 0, null);
    }
    return told.stream().map(project -> row(project, language)).toList();
  }

  private static ImportProjects.Row row(YamlPart project, String language) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> wrong = new LinkedHashMap<>();
    for (YamlPart.Field field : fields(project)) {
      switch (field.name()) {
        case "reference", "axis" -> fields.put(field.name(), text(field.part()));
        case "title", "aim", "lead", "partners" -> texts(field.name(), field.part(), fields);
        case "principles" -> principles(field.part(), fields, wrong);
        case "milestones" -> parts(field, new Part("milestone", "due", "title"), fields, wrong);
        case "funding" -> parts(field, new Part("funding", "amount", "source"), fields, wrong);
        default -> throw unexpected(field);
      }
    }
    return ProjectForm.of(new Typed(fields, language)).row(project.line(), wrong);
  }

  /**
   * A step or a sum.
   *
   * @param form how its fields begin in the form
   * @param measure what it is due on, or comes to
   * @param words what it is, in some language
   */
  private record Part(String form, String measure, String words) {}

  private static void parts(
      YamlPart.Field list, Part part, Map<String, String> fields, Map<String, String> wrong) {
    int number = 0;
    for (YamlPart one : items(list.part())) {
      if (one.isBlank()) {
        continue;
      }
      number++;
      String row = part.form() + "-" + number;
      for (YamlPart.Field field : fields(one)) {
        if (field.name().equals(part.measure())) {
          fields.put(row + "-" + part.measure(), text(field.part()));
        } else if (field.name().equals(part.words())) {
          texts(row, field.part(), fields);
        } else {
          throw unexpected(field);
        }
      }
    }
    if (number > ProjectForm.MOST) {
      wrong.put(list.name(), "parts");
    }
  }

  private static void principles(
      YamlPart part, Map<String, String> fields, Map<String, String> wrong) {
    for (YamlPart one : items(part)) {
      String plain = Headings.plain(text(one));
      Optional<String> code =
          Principles.ALL.stream().filter(all -> Headings.plain(all).equals(plain)).findFirst();
      if (code.isPresent()) {
        fields.put("principle-" + code.get(), "yes");
      } else if (!one.isBlank()) {
        wrong.put("principles", "principle");
      }
    }
  }

  private static void texts(String name, YamlPart part, Map<String, String> fields) {
    for (YamlPart.Field field : fields(part)) {
      if (!LANGUAGES.contains(field.name())) {
        throw unexpected(field);
      }
      fields.put(name + "-" + field.name(), text(field.part()));
    }
  }

  private static List<YamlPart> items(YamlPart part) {
    if (part instanceof YamlPart.Items list) {
      return list.items();
    }
    return nothing(part);
  }

  private static List<YamlPart.Field> fields(YamlPart part) {
    if (part instanceof YamlPart.Fields named) {
      return named.fields();
    }
    return nothing(part);
  }

  private static String text(YamlPart part) {
    if (part instanceof YamlPart.Text text) {
      return text.said();
    }
    throw new UnreadableTable(KEY + ".shape", part.line(), null);
  }

  /** A name without anything after it stands for whatever could. */
  private static <T> List<T> nothing(YamlPart part) {
    if (!text(part).isEmpty()) {
      throw new UnreadableTable(KEY + ".shape", part.line(), null);
    }
    return List.of();
  }

  private static UnreadableTable unexpected(YamlPart.Field field) {
    return new UnreadableTable(KEY + ".name", field.line(), null);
  }

  /** Why a file cannot be taken, and where that stands in it. */
  String why(UnreadableTable told) {
    return texts.say(pages.language(), told.key(), Map.of("line", told.line())).text();
  }

  /** An empty one to fill in, explained in the reader's language. */
  byte[] template() {
    StringBuilder list = new StringBuilder();
    comment(list, "", pages.text("project.list.yaml.lead"));
    for (String code : Principles.ALL) {
      comment(list, "  ", code + ": " + pages.text("programme.principle." + code));
    }
    list.append(PROJECTS).append(":\n  - reference: \"\"\n");
    for (String field : List.of("title", "aim", "lead", "partners")) {
      list.append("    ").append(field).append(": {ar: \"\", fr: \"\"}\n");
    }
    list.append("    axis: \"\"\n    principles: []\n    milestones:\n");
    list.append("      - {due: \"\", title: {ar: \"\", fr: \"\"}}\n    funding:\n");
    list.append("      - {amount: \"\", source: {ar: \"\", fr: \"\"}}\n");
    return list.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void comment(StringBuilder list, String indent, String words) {
    list.append("# ").append(indent).append(words.replaceAll("\\R", " ")).append('\n');
  }
}
