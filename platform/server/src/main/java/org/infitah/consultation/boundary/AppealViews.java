package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.infitah.consultation.control.AppealRepository;
import org.infitah.consultation.control.Hidings;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.ModerationAppeal;
import org.infitah.foundation.problem.NotFound;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views of appeals. */
@Dependent
public class AppealViews {

  private final AppealRepository appeals;
  private final Hidings hidings;

  @Inject
  AppealViews(AppealRepository appeals, Hidings hidings) {
    this.appeals = appeals;
    this.hidings = hidings;
  }

  ModerationAppeal find(String reference) {
    return appeals.find(reference).orElseThrow(NotFound::new);
  }

  Slice<AppealView> list(Consultation consultation, SliceQuery query) {
    return Slice.of(
        appeals.list(consultation.id(), query.after(), query.limit() + 1),
        query,
        ModerationAppeal::reference,
        AppealView::of);
  }

  Slice<AppealCase> listWaiting(String reader, SliceQuery query) {
    return Slice.of(
        appeals.listWaiting(query.after(), query.limit() + 1),
        query,
        ModerationAppeal::reference,
        it -> AppealCase.of(it, hidings.words(it.about()), reader));
  }
}
