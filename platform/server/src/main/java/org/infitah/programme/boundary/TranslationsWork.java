package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.programme.Draft;
import org.infitah.programme.control.ProgrammeRepository;
import org.infitah.programme.control.Rights;
import org.infitah.programme.entity.Axis;

/** Axes that are not translated, or whose translations are older than what they translate. */
@Dependent
public class TranslationsWork implements ManageWork {

  private final ProgrammeRepository programmes;

  @Inject
  TranslationsWork(ProgrammeRepository programmes) {
    this.programmes = programmes;
  }

  @Override
  public Permission permission() {
    return Rights.WRITE;
  }

  @Override
  public List<Item> waiting(Person person) {
    long waiting = programmes.listAxesOfCurrent().stream().filter(this::isBehind).count();
    return waiting == 0
        ? List.of()
        : List.of(
            new Item(
                "programme.work.axes",
                waiting,
                Optional.empty(),
                "/manage/axes",
                Optional.empty()));
  }

  private boolean isBehind(Axis axis) {
    return !axis.lagging().isEmpty() || !Draft.untranslated(axis.text().texts()).isEmpty();
  }
}
