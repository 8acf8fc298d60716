package org.infitah.indicator.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.foundation.identity.ManageWork;
import org.infitah.foundation.identity.Permission;
import org.infitah.foundation.identity.Person;
import org.infitah.indicator.control.IndicatorRepository;
import org.infitah.indicator.control.Rights;

/** Readings of others that wait for a second person. */
@Dependent
public class ReadingsWork implements ManageWork {

  private final IndicatorRepository indicators;

  @Inject
  ReadingsWork(IndicatorRepository indicators) {
    this.indicators = indicators;
  }

  @Override
  public Permission permission() {
    return Rights.APPROVE;
  }

  @Override
  public List<Item> waiting(Person person) {
    return indicators.awaiting(person.subject()).entrySet().stream()
        .map(
            one ->
                new Item(
                    "indicator.work.readings",
                    one.getValue(),
                    Optional.of(one.getKey()),
                    "/manage/indicators/" + one.getKey(),
                    Optional.empty()))
        .toList();
  }
}
