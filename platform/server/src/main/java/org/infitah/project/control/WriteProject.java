package org.infitah.project.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.audit.AuditTrail;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.persistence.Uuid7;
import org.infitah.programme.Programmes;
import org.infitah.programme.References;
import org.infitah.programme.WholeProgramme;
import org.infitah.programme.Wording;
import org.infitah.project.WholeProject;
import org.infitah.project.entity.FundingLine;
import org.infitah.project.entity.Milestone;
import org.infitah.project.entity.Project;
import org.infitah.project.entity.ProjectText;
import org.infitah.spi.programme.AxisSummary;

/** Says what a project of the current programme is, or that it is none any more. */
@Dependent
public class WriteProject {

  private static final int MOST = 200;
  private static final int MOST_PARTS = 30;
  private static final long MOST_DIRHAMS = 1_000_000_000_000L;

  private final ProjectRepository projects;
  private final Programmes programmes;
  private final References references;
  private final CurrentPerson current;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  WriteProject(
      ProjectRepository projects,
      Programmes programmes,
      References references,
      CurrentPerson current,
      AuditTrail audit,
      Clock clock) {
    this.projects = projects;
    this.programmes = programmes;
    this.references = references;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What a project needs and promises.
   *
   * @param funding in order
   * @param milestones in order
   */
  public record Parts(List<WholeProject.Funding> funding, List<WholeProject.Milestone> milestones) {

    public Parts {
      funding = List.copyOf(funding);
      milestones = List.copyOf(milestones);
    }
  }

  /** Adds one under the next number and answers its reference. */
  @Transactional(dontRollbackOn = Unwritable.class)
  public String add(ProjectText text, Parts parts) {
    Person person = current.require(Rights.WRITE);
    Instant now = clock.instant();
    WholeProgramme programme = held();
    List<Project> known = projects.ofProgrammeEver(programme.id());
    if (known.size() >= MOST) {
      Unwritable.refuse(Map.of("title", "many"));
    }
    Unwritable.refuse(wrong(programmes.axes(), text, parts));
    int number = known.isEmpty() ? 1 : known.get(known.size() - 1).number() + 1;
    String reference = references.next("P", 3, "Project");
    Project project = new Project(Uuid7.at(now), programme.id(), reference, number, text);
    projects.add(project);
    projects.flush();
    put(project, parts, now);
    tell(programme);
    audit.record(person.did("undertaking.added", reference));
    return reference;
  }

  /**
   * Changes one, unless somebody did in the meantime.
   *
   * @param version that was looked at
   * @param reviewed whether all translations have been read again
   */
  @Transactional(dontRollbackOn = Unwritable.class)
  public void write(
      String reference, int version, ProjectText text, Parts parts, boolean reviewed) {
    Person person = current.require(Rights.WRITE);
    Instant now = clock.instant();
    WholeProgramme programme = held();
    Project project = find(programme, reference);
    if (project.version() != version) {
      Unwritable.refuse(Map.of("version", "overtaken"));
    }
    Unwritable.refuse(wrong(programmes.axes(), text, parts));
    project.write(text, reviewed);
    projects.touch(project);
    projects.clear(project.id());
    put(project, parts, now);
    audit.record(person.did("undertaking.written", reference));
  }

  /** Takes one out of the programme, or back into it; its reference stays its own. */
  @Transactional(dontRollbackOn = Unwritable.class)
  public void keep(String reference, boolean kept) {
    Person person = current.require(Rights.WRITE);
    WholeProgramme programme = held();
    Project project = find(programme, reference);
    if (project.isDropped() != kept) {
      return;
    }
    if (kept) {
      project.restore();
    } else {
      project.drop(clock.instant());
    }
    tell(programme);
    audit.record(person.did(kept ? "undertaking.restored" : "undertaking.dropped", reference));
  }

  private void put(Project project, Parts parts, Instant now) {
    int number = 0;
    for (WholeProject.Funding one : parts.funding()) {
      projects.add(
          new FundingLine(
              Uuid7.at(now), project.id(), ++number, one.source(), one.amount(), one.secured()));
    }
    number = 0;
    for (WholeProject.Milestone one : parts.milestones()) {
      projects.add(new Milestone(Uuid7.at(now), project.id(), ++number, one.title(), one.dueOn()));
    }
  }

  private void tell(WholeProgramme programme) {
    projects.flush();
    programmes.tellProjects(projects.ofProgramme(programme.id()).size());
  }

  private WholeProgramme held() {
    return programmes
        .hold()
        .filter(programme -> programmes.atWork().filter(programme.id()::equals).isPresent())
        .orElseThrow(() -> new Unwritable(Map.of("title", "programme")));
  }

  private Project find(WholeProgramme programme, String reference) {
    return projects
        .find(reference)
        .filter(project -> project.programmeId().equals(programme.id()))
        .orElseThrow(() -> new Unwritable(Map.of("title", "project")));
  }

  /** What is wrong with what somebody wants to write, by field. */
  static Map<String, String> wrong(List<AxisSummary> axes, ProjectText text, Parts parts) {
    Map<String, String> wrong = new LinkedHashMap<>(Wording.wrong(text.texts()));
    if (!Wording.principles(text.principles())) {
      wrong.put("principles", "principle");
    }
    if (text.axis()
        .filter(code -> axes.stream().noneMatch(axis -> axis.code().equals(code)))
        .isPresent()) {
      wrong.put("axis", "axis");
    }
    if (parts.funding().size() > MOST_PARTS || parts.milestones().size() > MOST_PARTS) {
      wrong.put("title", "parts");
    }
    for (WholeProject.Funding one : parts.funding()) {
      if (one.amount() < 0 || one.amount() > MOST_DIRHAMS) {
        wrong.put("funding", "amount");
      }
      if (!Wording.wrong(Map.of("title", one.source())).isEmpty()) {
        wrong.put("funding", "long");
      }
    }
    for (WholeProject.Milestone one : parts.milestones()) {
      if (!Wording.wrong(Map.of("title", one.title())).isEmpty()) {
        wrong.put("milestones", "long");
      }
    }
    return wrong;
  }
}
