package org.infitah.project.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.programme.Programmes;
import org.infitah.project.WholeProject;
import org.infitah.project.entity.Project;
import org.infitah.project.entity.ProjectText;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.AxisSummary;

/** Takes a list of projects, or says what it would take; one wrong row, and nothing is taken. */
@Dependent
public class ImportProjects {

  private final ProjectRepository projects;
  private final ProjectDirectory directory;
  private final Programmes programmes;
  private final WriteProject writing;
  private final CurrentPerson current;

  @Inject
  ImportProjects(
      ProjectRepository projects,
      ProjectDirectory directory,
      Programmes programmes,
      WriteProject writing,
      CurrentPerson current) {
    this.projects = projects;
    this.directory = directory;
    this.programmes = programmes;
    this.writing = writing;
    this.current = current;
  }

  /**
   * A row of the list.
   *
   * @param number of the row
   * @param reference of the project it is about; a row without one is about the project of the same
   *     title, else about a new one
   * @param text absent where the row has no title
   * @param wrong what cannot be read in it, by column
   */
  public record Row(
      int number,
      Optional<String> reference,
      Optional<ProjectText> text,
      WriteProject.Parts parts,
      Map<String, String> wrong) {

    public Row {
      wrong = Map.copyOf(wrong);
    }
  }

  /**
   * What became of a row.
   *
   * @param outcome {@code new}, {@code changed}, {@code same} or {@code wrong}
   * @param wrong why, by column
   */
  public record Line(
      int number,
      Optional<String> reference,
      Optional<LocalText> title,
      String outcome,
      Map<String, String> wrong) {}

  private record Known(Project project, WholeProject whole) {}

  /**
   * Takes them in their order.
   *
   * @param rehearsal whether nothing is kept
   */
  @Transactional
  public List<Line> take(List<Row> rows, boolean rehearsal) {
    current.require(Rights.WRITE);
    List<Known> known = known();
    List<AxisSummary> axes = programmes.axes();
    List<Line> lines = rows.stream().map(row -> line(row, known, axes)).toList();
    if (rehearsal || lines.stream().anyMatch(line -> line.outcome().equals("wrong"))) {
      return lines;
    }
    List<Line> taken = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      taken.add(take(rows.get(i), lines.get(i), known));
    }
    return taken;
  }

  private Line take(Row row, Line line, List<Known> known) {
    ProjectText text = row.text().orElseThrow();
    if (line.outcome().equals("new")) {
      String reference = writing.add(text, row.parts());
      return new Line(line.number(), Optional.of(reference), line.title(), "new", Map.of());
    }
    if (line.outcome().equals("changed")) {
      Project project = find(row, known).orElseThrow().project();
      writing.write(project.reference(), project.version(), text, parts(row, known), false);
    }
    return line;
  }

  private Line line(Row row, List<Known> known, List<AxisSummary> axes) {
    Map<String, String> wrong = new LinkedHashMap<>(row.wrong());
    if (programmes.atWork().isEmpty()) {
      wrong.put("title", "programme");
    }
    Optional<Known> found = find(row, known);
    if (row.reference().isPresent() && found.isEmpty()) {
      wrong.put("reference", "project");
    }
    if (row.text().isEmpty()) {
      wrong.putIfAbsent("title", "title");
    } else {
      wrong.putAll(WriteProject.wrong(axes, row.text().get(), row.parts()));
    }
    Optional<String> reference = found.map(one -> one.project().reference());
    return new Line(
        row.number(),
        reference,
        row.text().map(ProjectText::title),
        wrong.isEmpty() ? outcome(row, found, known) : "wrong",
        wrong);
  }

  private static String outcome(Row row, Optional<Known> found, List<Known> known) {
    if (found.isEmpty()) {
      return "new";
    }
    boolean same =
        isSame(found.get().project().text(), row.text().orElseThrow())
            && new WriteProject.Parts(
                    found.get().whole().funding(), found.get().whole().milestones())
                .equals(parts(row, known));
    return same ? "same" : "changed";
  }

  /** Which language is the source of a text is no matter of a list. */
  private static boolean isSame(ProjectText one, ProjectText other) {
    return said(one).equals(said(other))
        && one.principles().equals(other.principles())
        && one.axis().equals(other.axis());
  }

  private static Map<String, Map<String, String>> said(ProjectText text) {
    Map<String, Map<String, String>> said = new TreeMap<>();
    text.texts().forEach((field, words) -> said.put(field, words.texts()));
    return said;
  }

  /** A list does not say what is secured: what was stays so while its giver and sum do. */
  private static WriteProject.Parts parts(Row row, List<Known> known) {
    List<WholeProject.Funding> before =
        find(row, known).map(one -> one.whole().funding()).orElse(List.of());
    List<WholeProject.Milestone> dated =
        find(row, known).map(one -> one.whole().milestones()).orElse(List.of());
    return new WriteProject.Parts(
        row.parts().funding().stream()
            .map(
                one ->
                    before.stream()
                        .filter(old -> old.amount() == one.amount())
                        .filter(old -> old.source().texts().equals(one.source().texts()))
                        .findFirst()
                        .orElse(one))
            .toList(),
        row.parts().milestones().stream()
            .map(
                one ->
                    dated.stream()
                        .filter(old -> old.dueOn().equals(one.dueOn()))
                        .filter(old -> old.title().texts().equals(one.title().texts()))
                        .findFirst()
                        .orElse(one))
            .toList());
  }

  private static Optional<Known> find(Row row, List<Known> known) {
    return known.stream()
        .filter(
            one ->
                row.reference().isPresent()
                    ? row.reference().get().equals(one.project().reference())
                    : row.text()
                        .filter(text -> alike(text.title(), one.project().title()))
                        .isPresent())
        .findFirst();
  }

  private static boolean alike(LocalText one, LocalText other) {
    return one.texts().entrySet().stream()
        .anyMatch(said -> other.in(said.getKey()).filter(said.getValue()::equals).isPresent());
  }

  private List<Known> known() {
    Optional<UUID> programme = programmes.atWork();
    List<Project> all = programme.map(projects::ofProgrammeEver).orElse(List.of());
    List<WholeProject> whole = directory.whole(all);
    List<Known> known = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      known.add(new Known(all.get(i), whole.get(i)));
    }
    return known;
  }
}
