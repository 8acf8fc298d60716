package org.infitah.project.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.table.Headings;
import org.infitah.foundation.table.TableFile;
import org.infitah.foundation.table.TableShape;
import org.infitah.programme.Principles;
import org.infitah.project.control.ImportProjects;

/** A table of projects: a row for each, with headings in Arabic or French. */
@Dependent
public class ProjectsTable {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  static final int MOST_ROWS = 200;

  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "title-ar",
          "title-fr",
          "aim-ar",
          "aim-fr",
          "axis",
          "lead-ar",
          "lead-fr",
          "partners-ar",
          "partners-fr",
          "principles",
          "milestones-ar",
          "milestones-fr",
          "funding-ar",
          "funding-fr");

  private static final TableShape SHAPE =
      new TableShape("project.wrong.table", MOST_ROWS, List.of(), Set.of());

  private static final Pattern PART = Pattern.compile("([0-9][0-9-]*)\\s+(\\S.*)");

  private final Texts texts;
  private final Pages pages;

  @Inject
  ProjectsTable(Texts texts, Pages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  /** Reads the rows of a workbook. */
  List<ImportProjects.Row> read(byte[] file) {
    return TableFile.of(file, SHAPE, this::column).rows().stream().map(this::row).toList();
  }

  private ImportProjects.Row row(TableFile.Line line) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> wrong = new LinkedHashMap<>();
    line.formula().ifPresent(column -> wrong.put(column, "formula"));
    COLUMNS.stream()
        .filter(column -> !column.startsWith("milestones") && !column.startsWith("funding"))
        .forEach(column -> fields.put(column, line.cell(column)));
    for (String code : principles(line.cell("principles"), wrong)) {
      fields.put("principle-" + code, "yes");
    }
    for (String tongue : List.of("ar", "fr")) {
      parts(line, "milestones", "milestone", "due", tongue, fields, wrong);
      parts(line, "funding", "funding", "amount", tongue, fields, wrong);
    }
    return ProjectForm.of(new Typed(fields, pages.language().code())).row(line.number(), wrong);
  }

  /** A line of a cell is a date or a sum, a space and what it is about. */
  private static void parts(
      TableFile.Line line,
      String column,
      String part,
      String last,
      String tongue,
      Map<String, String> fields,
      Map<String, String> wrong) {
    int number = 0;
    for (String said : line.cell(column + "-" + tongue).split("\\R", -1)) {
      if (said.isBlank()) {
        continue;
      }
      number++;
      Matcher read = PART.matcher(said.strip());
      if (!read.matches()) {
        wrong.put(column + "-" + tongue, "line");
        continue;
      }
      String before = fields.put(part + "-" + number + "-" + last, read.group(1));
      if (before != null && !before.equals(read.group(1))) {
        wrong.put(column + "-" + tongue, "pair");
      }
      fields.put(part + "-" + number + "-" + tongue, read.group(2));
    }
    if (number > ProjectForm.MOST) {
      wrong.put(column + "-" + tongue, "parts");
    }
  }

  private List<String> principles(String cell, Map<String, String> wrong) {
    List<String> codes = new ArrayList<>();
    for (String said : cell.split("[,،;\\n]", -1)) {
      if (said.isBlank()) {
        continue;
      }
      String plain = Headings.plain(said);
      Optional<String> code =
          Principles.ALL.stream()
              .filter(
                  one ->
                      Headings.plain(one).equals(plain)
                          || tongues()
                              .anyMatch(
                                  tongue ->
                                      Headings.plain(say(tongue, "programme.principle." + one))
                                          .equals(plain)))
              .findFirst();
      code.ifPresentOrElse(codes::add, () -> wrong.put("principles", "principle"));
    }
    return codes;
  }

  private Optional<String> column(String heading) {
    String plain = Headings.plain(heading);
    return COLUMNS.stream()
        .filter(
            column ->
                Headings.plain(column).equals(plain)
                    || tongues()
                        .anyMatch(
                            tongue ->
                                Headings.plain(say(tongue, "project.column." + column))
                                    .equals(plain)))
        .findFirst();
  }

  /** An empty one to fill in, in the reader's language. */
  byte[] template() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Infitah", "1.0")) {
      Worksheet table = workbook.newWorksheet(say(pages.language(), "project.sheet"));
      for (int i = 0; i < COLUMNS.size(); i++) {
        table.value(0, i, say(pages.language(), "project.column." + COLUMNS.get(i)));
        table.width(i, 28);
      }
      table.range(0, 0, 0, COLUMNS.size() - 1).style().bold().wrapText(true).set();
      table.freezePane(0, 1);
      if (pages.language() == Language.AR) {
        table.rightToLeft();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Stream<Language> tongues() {
    return Stream.of(Language.AR, Language.FR);
  }

  private String say(Language language, String key) {
    return texts.say(language, key, Map.of()).text();
  }
}
