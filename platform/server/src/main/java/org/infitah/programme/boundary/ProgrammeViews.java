package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.infitah.programme.ProgrammeSummary;
import org.infitah.programme.Sources;
import org.infitah.programme.WholeAxis;
import org.infitah.programme.control.ProgrammeDirectory;
import org.infitah.programme.control.ProgrammeRepository;
import org.infitah.programme.entity.Programme;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views of programmes. */
@Dependent
public class ProgrammeViews {

  private final ProgrammeRepository programmes;
  private final Sources sources;

  @Inject
  ProgrammeViews(ProgrammeRepository programmes, Sources sources) {
    this.programmes = programmes;
    this.sources = sources;
  }

  Optional<ProgrammeView> current() {
    return programmes.findCurrent().map(this::view);
  }

  Optional<ProgrammeView> find(String reference) {
    return programmes.findProgramme(reference).map(this::view);
  }

  Slice<ProgrammeSummary> list(SliceQuery query) {
    return Slice.of(
        programmes.listProgrammes(query.after(), query.limit() + 1),
        query,
        Programme::reference,
        ProgrammeDirectory::summary);
  }

  Slice<WholeAxis> axes(SliceQuery query) {
    return Slice.of(
        programmes.listAxes(query.afterNumber(), query.limit() + 1),
        query,
        axis -> String.valueOf(axis.number()),
        ProgrammeDirectory::whole);
  }

  private ProgrammeView view(Programme p) {
    return new ProgrammeView(
        ProgrammeDirectory.summary(p),
        p.purpose(),
        p.objectives(),
        p.participants(),
        programmes.listAxes(p.id()).stream().map(ProgrammeDirectory::whole).toList(),
        programmes.listComponents(p.id()).stream()
            .map(c -> new ProgrammeView.ComponentView(c.number(), c.title()))
            .toList(),
        programmes.listSteps(p.id()).stream().map(ProgrammeDirectory::summary).toList(),
        Objects.requireNonNull(sources.all().get(p.sourceId())),
        p.adopted());
  }
}
