package org.infitah.indicator.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.infitah.indicator.control.IndicatorRepository;
import org.infitah.indicator.entity.Indicator;
import org.infitah.indicator.entity.Reading;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views. */
@Dependent
public class IndicatorViews {

  private final IndicatorRepository indicators;

  @Inject
  IndicatorViews(IndicatorRepository indicators) {
    this.indicators = indicators;
  }

  Slice<IndicatorView> list(SliceQuery query) {
    List<Indicator> shown = indicators.listShown(query.after(), query.limit() + 1);
    List<Reading> approved = indicators.approved(shown.stream().map(Indicator::id).toList());
    return Slice.of(shown, query, Indicator::reference, one -> view(one, approved));
  }

  Optional<IndicatorView> find(String reference) {
    return indicators
        .find(reference)
        .filter(Indicator::shown)
        .map(found -> view(found, indicators.approved(List.of(found.id()))));
  }

  private static IndicatorView view(Indicator indicator, List<Reading> approved) {
    return IndicatorView.of(
        indicator,
        approved.stream().filter(one -> one.indicatorId().equals(indicator.id())).toList());
  }
}
