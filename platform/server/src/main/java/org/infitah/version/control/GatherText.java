package org.infitah.version.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.infitah.programme.WholeAxis;
import org.infitah.programme.WholeProgramme;
import org.infitah.project.WholeProject;
import org.infitah.spi.LocalText;
import org.infitah.version.entity.ProgrammeText;
import org.infitah.version.entity.ProgrammeText.Funding;
import org.infitah.version.entity.ProgrammeText.Milestone;
import org.infitah.version.entity.ProgrammeText.Part;

/** Gathers what a programme says into what is frozen of it. */
final class GatherText {

  private GatherText() {}

  /** Its status is left out: adopting it changes no word of what was adopted. */
  static ProgrammeText of(WholeProgramme programme, List<WholeProject> projects) {
    return new ProgrammeText(
        programme.summary().reference(),
        programme.summary().title(),
        programme.purpose(),
        programme.summary().fromYear(),
        programme.summary().toYear(),
        programme.summary().principles(),
        programme.objectives(),
        programme.participants(),
        programme.axes().stream().map(GatherText::axis).toList(),
        IntStream.range(0, programme.components().size())
            .mapToObj(i -> Part.of(Integer.toString(i + 1), i + 1, programme.components().get(i)))
            .toList(),
        projects.stream().map(GatherText::project).toList());
  }

  private static Part axis(WholeAxis axis) {
    Map<String, LocalText> texts = new TreeMap<>();
    axis.problem().ifPresent(text -> texts.put("problem", text));
    axis.evidence().ifPresent(text -> texts.put("evidence", text));
    Map<String, String> values = new TreeMap<>();
    axis.priority().ifPresent(rank -> values.put("priority", Integer.toString(rank)));
    axis.workshop().ifPresent(reference -> values.put("workshop", reference));
    return new Part(
        axis.code(),
        axis.number(),
        axis.title(),
        axis.principles(),
        texts,
        values,
        List.of(),
        List.of());
  }

  private static Part project(WholeProject project) {
    Map<String, LocalText> texts = new TreeMap<>();
    project.aim().ifPresent(text -> texts.put("aim", text));
    project.lead().ifPresent(text -> texts.put("lead", text));
    project.partners().ifPresent(text -> texts.put("partners", text));
    Map<String, String> values = new TreeMap<>();
    project.axis().ifPresent(code -> values.put("axis", code));
    return new Part(
        project.summary().reference(),
        project.summary().number(),
        project.summary().title(),
        project.summary().principles(),
        texts,
        values,
        project.milestones().stream()
            .map(one -> new Milestone(one.title(), one.dueOn().text()))
            .toList(),
        project.funding().stream()
            .map(one -> new Funding(one.source(), one.amount(), one.secured()))
            .toList());
  }
}
