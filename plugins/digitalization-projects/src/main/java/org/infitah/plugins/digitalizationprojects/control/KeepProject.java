package org.infitah.plugins.digitalizationprojects.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.DigitalProject;
import org.infitah.plugins.digitalizationprojects.entity.Gate;
import org.infitah.plugins.digitalizationprojects.entity.Passage;
import org.infitah.plugins.digitalizationprojects.entity.Plan;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.spi.PluginContext;

/**
 * Begins a project, changes what it says and takes it through its gates. A gate refuses what it
 * asks for and does not find; on the way back it asks for a reason alone.
 */
public final class KeepProject {

  private static final int LONGEST_REASON = 500;

  private final PluginContext context;
  private final ProjectRepository projects;
  private final ServiceRepository services;
  private final ShowMembers members;

  public KeepProject(
      PluginContext context, ProjectRepository projects, ServiceRepository services) {
    this.context = context;
    this.projects = projects;
    this.services = services;
    this.members = new ShowMembers(context);
  }

  public DigitalProject begin(Plan plan) {
    context.require(Rights.PORTFOLIO);
    Unkeepable.refuse(wrong(plan, ""));
    DigitalProject project =
        new DigitalProject(context.newId(), projects.nextNumber(), plan, Today.of(context));
    projects.add(project);
    members.tell(project);
    context.did("project-begun", project.reference());
    return project;
  }

  /**
   * Changes what it says.
   *
   * @param version of what was looked at when the change was written
   */
  public void revise(DigitalProject project, int version, Plan plan) {
    context.require(Rights.PORTFOLIO);
    current(project, version);
    Map<String, String> wrong = new HashMap<>(wrong(plan, project.reference()));
    boolean measured = measured(plan);
    plan.missing(project.gate(), measured).forEach(wrong::putIfAbsent);
    Unkeepable.refuse(wrong);
    project.revise(plan, measured, Today.of(context));
    members.tell(project);
    context.did("project-changed", project.reference());
  }

  /**
   * Takes it through a gate: the next one, or any before.
   *
   * @param reason why it goes back, or what was learnt at its end
   */
  public void pass(DigitalProject project, int version, Gate to, String reason) {
    context.require(Rights.PORTFOLIO);
    current(project, version);
    boolean back = to.compareTo(project.gate()) < 0;
    if (!back && !project.gate().next().filter(to::equals).isPresent()) {
      Unkeepable.refuse(Map.of("gate", "gate"));
    }
    if (reason.length() > LONGEST_REASON) {
      Unkeepable.refuse(Map.of("why", "long"));
    }
    if (reason.isBlank() && (back || to == Gate.CLOSED)) {
      Unkeepable.refuse(Map.of("why", back ? "back" : "learnt"));
    }
    boolean measured = measured(project.plan());
    if (!back) {
      Unkeepable.refuse(project.plan().missing(to, measured));
    }
    LocalDate today = Today.of(context);
    projects.add(new Passage(context.newId(), project, to, reason, today));
    project.pass(to, measured, today);
    members.tell(project);
    context.did("project-" + to.code().replace('_', '-'), project.reference());
  }

  /** Whether anything is measured of the service it makes digital. */
  public boolean measured(Plan plan) {
    return plan.service()
        .flatMap(services::find)
        .filter(service -> !projects.measures(service.id(), 1).isEmpty())
        .isPresent();
  }

  private static void current(DigitalProject project, int version) {
    if (project.version() != version) {
      throw new ReviseService.Overtaken(project.reference());
    }
  }

  /** What it names must be there, and it waits for no circle of two. */
  private Map<String, String> wrong(Plan plan, String own) {
    Map<String, String> wrong = new HashMap<>(plan.wrong());
    if (plan.service().filter(named -> services.find(named).isEmpty()).isPresent()) {
      wrong.put("service", "service");
    }
    if (plan.promise().filter(named -> !promised(named)).isPresent()) {
      wrong.put("promise", "promise");
    }
    for (String other : plan.waitsFor()) {
      if (other.equals(own)
          || projects.find(other).filter(p -> !p.plan().waitsFor().contains(own)).isEmpty()) {
        wrong.put("waits", "waits");
      }
    }
    return wrong;
  }

  private boolean promised(String named) {
    return context.programme().projects().stream().anyMatch(p -> p.reference().equals(named))
        || context.programme().axes().stream().anyMatch(a -> a.code().equals(named));
  }

  /** The service a project makes digital, where it is there. */
  public Optional<PublicService> service(Plan plan) {
    return plan.service().flatMap(services::find);
  }
}
