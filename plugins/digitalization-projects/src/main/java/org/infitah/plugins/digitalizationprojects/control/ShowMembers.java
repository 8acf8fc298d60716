package org.infitah.plugins.digitalizationprojects.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.plugins.digitalizationprojects.entity.DigitalProject;
import org.infitah.plugins.digitalizationprojects.entity.HelpNote;
import org.infitah.plugins.digitalizationprojects.entity.Plan;
import org.infitah.plugins.digitalizationprojects.entity.Solution;
import org.infitah.plugins.digitalizationprojects.entity.SolutionSheet;
import org.infitah.spi.LocalText;
import org.infitah.spi.PluginContext;
import org.infitah.spi.sharing.Shown;

/**
 * What members show one another, each thing by a consent of its own: told whenever it changes,
 * taken back when its consent is.
 */
public final class ShowMembers {

  private static final String SOLUTION = "solution";
  private static final String HELP = "help";
  private static final String PROJECT = "project";

  private final PluginContext context;

  public ShowMembers(PluginContext context) {
    this.context = context;
  }

  /** The software others offer, what was told last first. */
  public List<Shown> solutions() {
    return context.sharing().list(SOLUTION);
  }

  /** The help others offer and need. */
  public List<Shown> help() {
    return context.sharing().list(HELP);
  }

  /** The projects of others. */
  public List<Shown> projects() {
    return context.sharing().list(PROJECT);
  }

  void tell(Solution solution) {
    SolutionSheet sheet = solution.sheet();
    if (solution.shared()) {
      context
          .sharing()
          .show(
              SOLUTION,
              solution.id(),
              line(sheet.name()),
              Optional.of(line(sheet.summary())),
              Map.of(
                  "reference", solution.reference(),
                  "repository", sheet.repository(),
                  "licence", sheet.licence()));
    } else {
      forget(solution);
    }
  }

  void tell(HelpNote note) {
    if (note.shared()) {
      context
          .sharing()
          .show(
              HELP,
              note.id(),
              line(note.draft().subject()),
              note.draft().details(),
              Map.of("reference", note.reference(), "kind", note.draft().kind().code()));
    } else {
      forget(note);
    }
  }

  void tell(DigitalProject project) {
    Plan plan = project.plan();
    if (project.shared()) {
      context
          .sharing()
          .show(
              PROJECT,
              project.id(),
              line(plan.title()),
              plan.purpose(),
              Map.of("reference", project.reference()));
    } else {
      forget(PROJECT, project.id());
    }
  }

  void forget(Solution solution) {
    forget(SOLUTION, solution.id());
  }

  void forget(HelpNote note) {
    forget(HELP, note.id());
  }

  private void forget(String kind, UUID id) {
    context.sharing().withdraw(kind, id);
  }

  private static LocalText line(LocalText text) {
    Map<String, String> lines = new HashMap<>();
    text.texts().forEach((language, words) -> lines.put(language, words.replaceAll("\\s+", " ")));
    return new LocalText(lines, text.source());
  }
}
