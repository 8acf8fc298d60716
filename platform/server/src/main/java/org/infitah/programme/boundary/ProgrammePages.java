package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.plugin.ModuleParts;
import org.infitah.foundation.plugin.ModuleSlots;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Stage;

/** The programme, for citizens. */
@Dependent
@Path("{lang: ar|fr|zgh}/programme")
@Produces(MediaType.TEXT_HTML)
public class ProgrammePages {

  private final ProgrammeViews views;
  private final LifecycleViews lifecycle;
  private final Pages pages;
  private final ModuleSlots slots;
  private final Clock clock;

  @Inject
  ProgrammePages(
      ProgrammeViews views, LifecycleViews lifecycle, Pages pages, ModuleSlots slots, Clock clock) {
    this.views = views;
    this.lifecycle = lifecycle;
    this.pages = pages;
    this.slots = slots;
    this.clock = clock;
  }

  @GET
  public Page show() {
    return Page.of(
        "org/infitah/programme/boundary/programme.jte",
        pages.text("programme.title"),
        shown(views.current()));
  }

  /** What is wrong, what shows it, and where it came up: why the programme has the axes it has. */
  @GET
  @Path("diagnosis")
  public Page diagnose() {
    return Page.of(
        "org/infitah/programme/boundary/diagnosis.jte",
        pages.text("programme.diagnosis"),
        new Diagnosis(views.current()));
  }

  private Shown shown(Optional<ProgrammeView> programme) {
    return new Shown(
        programme,
        programme
            .map(p -> Stage.of(p.programme(), p.steps(), Morocco.today(clock)))
            .orElse(List.of()),
        notes(programme),
        lifecycle.opened());
  }

  /** Each kind of step once, in the order of the programme. */
  private Map<String, ModuleParts> notes(Optional<ProgrammeView> programme) {
    Map<String, ModuleParts> notes = new LinkedHashMap<>();
    programme.stream()
        .flatMap(shown -> shown.steps().stream())
        .forEach(step -> notes.computeIfAbsent(step.kind(), slots::step));
    return notes;
  }

  /** The axes of the current programme, if the collectivity has begun one. */
  public record Diagnosis(Optional<ProgrammeView> programme) {}

  /**
   * The current programme, if the collectivity has begun one, and how far it has come.
   *
   * @param opened steps that two people opened without what they ask for
   */
  public record Shown(
      Optional<ProgrammeView> programme,
      List<Stage> stages,
      Map<String, ModuleParts> notes,
      List<LifecycleView.OverrideView> opened) {}
}
