package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.boundary.ThreadView.Link;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.ProgrammeFace;
import org.infitah.spi.programme.ProjectSummary;
import org.infitah.version.Decision;
import org.infitah.version.Telling;
import org.infitah.version.Versions;

/** Follows an idea from one record to the next; where one is missing, the thread ends. */
@Dependent
public class ThreadViews {

  private final ProgrammeFace programme;
  private final Versions versions;

  @Inject
  ThreadViews(ProgrammeFace programme, Versions versions) {
    this.programme = programme;
    this.versions = versions;
  }

  ThreadView of(ContributionView it) {
    List<Link> links = new ArrayList<>();
    links.add(link("consultation", it.consultation(), "/consultations/" + it.consultation()));
    links.add(dated("contribution", it.reference(), it.madeOn(), contribution(it.reference())));
    it.ties()
        .mergedInto()
        .ifPresent(
            into ->
                links.add(
                    dated(
                        "merged",
                        into.reference(),
                        into.madeOn(),
                        contribution(into.reference()))));
    it.answer().ifPresent(answer -> follow(it, answer, links));
    return new ThreadView(links);
  }

  private void follow(ContributionView it, AnswerView answer, List<Link> links) {
    links.add(
        new Link(
            "answer",
            it.reference(),
            Optional.empty(),
            Optional.of(answer.answeredOn()),
            Optional.of(answer.outcome()),
            contribution(it.reference())));
    Optional<ProjectSummary> project =
        answer
            .project()
            .flatMap(
                reference ->
                    programme.projects().stream()
                        .filter(one -> one.reference().equals(reference))
                        .findFirst());
    project.ifPresent(
        found -> {
          links.add(titled(found));
          versions.telling(found.reference()).ifPresent(telling -> follow(telling, links));
        });
  }

  private static void follow(Telling telling, List<Link> links) {
    String number = Integer.toString(telling.number());
    links.add(dated("version", number, telling.frozenOn(), "/programme/versions/" + number));
    telling.decision().ifPresent(decision -> links.add(decided(decision)));
  }

  private static Link decided(Decision decision) {
    return new Link(
        "deliberation",
        decision.deliberation(),
        Optional.empty(),
        Optional.of(decision.heldOn().firstDay()),
        Optional.of(decision.outcome()),
        "/council/deliberations/" + decision.deliberation());
  }

  private static Link titled(ProjectSummary project) {
    return new Link(
        "project",
        project.reference(),
        Optional.of(project.title()),
        Optional.empty(),
        Optional.empty(),
        "/projects/" + project.reference());
  }

  private static Link link(String kind, String reference, String path) {
    return new Link(
        kind, reference, Optional.<LocalText>empty(), Optional.empty(), Optional.empty(), path);
  }

  private static Link dated(String kind, String reference, LocalDate on, String path) {
    return new Link(kind, reference, Optional.empty(), Optional.of(on), Optional.empty(), path);
  }

  private static String contribution(String reference) {
    return "/contributions/" + reference;
  }
}
