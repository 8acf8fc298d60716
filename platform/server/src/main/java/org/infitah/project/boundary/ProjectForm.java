package org.infitah.project.boundary;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.time.CivicDate;
import org.infitah.programme.Draft;
import org.infitah.project.WholeProject;
import org.infitah.project.control.ImportProjects;
import org.infitah.project.control.WriteProject;
import org.infitah.project.entity.Project;
import org.infitah.project.entity.ProjectText;
import org.infitah.spi.LocalText;

/**
 * A project as people write it.
 *
 * @param rows how many lines of money and of milestones the form has
 */
public record ProjectForm(Draft draft, int rows) {

  private static final int SPARE = 3;
  static final int MOST = 30;

  static ProjectForm of(Typed typed) {
    int last = 0;
    for (int row = 1; row <= MOST; row++) {
      if (isUsed(typed, "funding-" + row) || isUsed(typed, "milestone-" + row)) {
        last = row;
      }
    }
    return new ProjectForm(new Draft(typed), Math.min(MOST, last + SPARE));
  }

  private static boolean isUsed(Typed typed, String part) {
    return typed.fields().entrySet().stream()
        .anyMatch(field -> field.getKey().startsWith(part + "-") && !field.getValue().isEmpty());
  }

  static Map<String, String> fields(Project project, WholeProject whole) {
    ProjectText text = project.text();
    Map<String, String> fields = Draft.fields(project.version(), text.texts(), text.principles());
    text.axis().ifPresent(axis -> fields.put("axis", axis));
    int row = 0;
    for (WholeProject.Funding one : whole.funding()) {
      row++;
      Draft.put(fields, "funding-" + row, one.source());
      fields.put("funding-" + row + "-amount", Long.toString(one.amount()));
      if (one.secured()) {
        fields.put("funding-" + row + "-secured", "yes");
      }
    }
    row = 0;
    for (WholeProject.Milestone one : whole.milestones()) {
      row++;
      Draft.put(fields, "milestone-" + row, one.title());
      fields.put("milestone-" + row + "-due", one.dueOn().text());
    }
    return fields;
  }

  public Typed typed() {
    return draft.typed();
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed().field(name);
  }

  /** What is missing or cannot be read before it can be a project at all. */
  Map<String, String> missing() {
    Map<String, String> missing = new HashMap<>();
    if (typed().text("title").isEmpty()) {
      missing.put("title", "title");
    }
    for (int row = 1; row <= rows; row++) {
      String money = "funding-" + row;
      boolean paid = typed().said(money + "-amount").isPresent();
      if (paid && amount(money).isEmpty()) {
        missing.put(money + "-amount", "amount");
      }
      if (paid != typed().text(money).isPresent()) {
        missing.put(money + "-amount", "funding");
      }
      String step = "milestone-" + row;
      boolean dated = typed().said(step + "-due").isPresent();
      if (dated && due(step).isEmpty()) {
        missing.put(step + "-due", "due");
      }
      if (dated != typed().text(step).isPresent()) {
        missing.put(step + "-due", "milestone");
      }
    }
    return missing;
  }

  /** What it wants to say; nothing is missing. */
  ProjectText text() {
    return new ProjectText(
        typed().text("title").orElseThrow(),
        typed().text("aim"),
        typed().text("lead"),
        typed().text("partners"),
        draft.principles(),
        typed().said("axis"));
  }

  /** What it needs and promises; nothing is missing. */
  WriteProject.Parts parts() {
    List<WholeProject.Funding> funding = new ArrayList<>();
    List<WholeProject.Milestone> milestones = new ArrayList<>();
    for (int row = 1; row <= rows; row++) {
      String money = "funding-" + row;
      Optional<LocalText> source = typed().text(money);
      boolean secured = !field(money + "-secured").isEmpty();
      source.ifPresent(
          who -> funding.add(new WholeProject.Funding(who, amount(money).orElseThrow(), secured)));
      String step = "milestone-" + row;
      typed()
          .text(step)
          .ifPresent(
              title -> milestones.add(new WholeProject.Milestone(title, due(step).orElseThrow())));
    }
    return new WriteProject.Parts(funding, milestones);
  }

  /**
   * The same as a row of a list.
   *
   * @param number of the row
   * @param unread what could not be read in it, by column
   */
  ImportProjects.Row row(int number, Map<String, String> unread) {
    Map<String, String> wrong = new LinkedHashMap<>(unread);
    missing().forEach(wrong::putIfAbsent);
    return new ImportProjects.Row(
        number,
        typed().said("reference"),
        typed().text("title").map(title -> text()),
        wrong.isEmpty() ? parts() : new WriteProject.Parts(List.of(), List.of()),
        wrong);
  }

  private Optional<Long> amount(String money) {
    return typed()
        .said(money + "-amount")
        .map(text -> text.replaceAll("[\\s\\u00a0\\u202f]", ""))
        .filter(text -> text.matches("[0-9]{1,15}"))
        .map(Long::parseLong);
  }

  private Optional<CivicDate> due(String step) {
    try {
      return typed()
          .said(step + "-due")
          .filter(text -> text.matches("2[01][0-9]{2}(-[0-9]{2}){0,2}"))
          .map(CivicDate::new);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
