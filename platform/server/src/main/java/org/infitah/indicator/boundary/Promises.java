package org.infitah.indicator.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.ProgrammeFace;

/** What the programme promises, by the code of an axis or the reference of a project. */
@Dependent
public class Promises {

  private final ProgrammeFace programme;

  @Inject
  Promises(ProgrammeFace programme) {
    this.programme = programme;
  }

  Map<String, LocalText> all() {
    Map<String, LocalText> all = new LinkedHashMap<>();
    programme.axes().forEach(axis -> all.put(axis.code(), axis.title()));
    programme.projects().forEach(project -> all.put(project.reference(), project.title()));
    return all;
  }

  Optional<LocalText> find(String promise) {
    return Optional.ofNullable(all().get(promise));
  }
}
