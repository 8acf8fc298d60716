package org.infitah.plugins.digitalizationprojects.boundary;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.Gate;
import org.infitah.spi.LocalText;
import org.infitah.spi.page.PageFace;

/**
 * The page on which a project is written and taken through its gates.
 *
 * @param wrong by field, why
 * @param about what is there already; absent for one that is only begun
 * @param passages the gates it has passed, the latest first
 * @param services those it can make digital, by reference
 * @param promises what of the programme it can keep, by code
 */
public record PlanView(
    PlanForm form,
    Map<String, String> wrong,
    Optional<ProjectView> about,
    List<Passed> passages,
    Map<String, LocalText> services,
    Map<String, LocalText> promises) {

  public PlanView {
    wrong = Map.copyOf(wrong);
    passages = List.copyOf(passages);
  }

  /** A gate passed on a day. */
  public record Passed(String to, Optional<String> reason, LocalDate day) {}

  /** Each field that must be put right, by its id, and the words that say why. */
  public Map<String, String> said(PageFace page) {
    Map<String, String> said = new LinkedHashMap<>();
    wrong.forEach(
        (field, why) ->
            said.put(
                PlanForm.TEXTS.contains(field) ? field + "-" + form.language() : field,
                page.text("digitalizationprojects.error." + why)));
    return said;
  }

  /** Which version a change is a change of. */
  public int version() {
    return about.map(ProjectView::version).orElse(0);
  }

  public List<String> texts() {
    return PlanForm.TEXTS;
  }

  public List<String> duties() {
    return List.of("cndp", "accessibility", "tongues", "security");
  }

  /** All gates, in order. */
  public List<String> gates() {
    return List.of(Gate.values()).stream().map(Coded::code).toList();
  }

  /** Whether a project has passed a gate, or stands at it. */
  public boolean reached(String gate) {
    return about.filter(at -> gates().indexOf(gate) <= gates().indexOf(at.gate())).isPresent();
  }

  public Optional<String> next() {
    return gate().flatMap(Gate::next).map(Coded::code);
  }

  public Optional<String> before() {
    return gate().flatMap(Gate::before).map(Coded::code);
  }

  private Optional<Gate> gate() {
    return about.flatMap(at -> Coded.find(Gate.class, at.gate()));
  }
}
