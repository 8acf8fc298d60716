package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.infitah.consultation.control.ConsultationReport;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Programmes;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.AxisSummary;

/** Makes the report of a consultation, as it stands today. */
@Dependent
public class ReportViews {

  private final ContributionViews contributions;
  private final ConsultationViews views;
  private final ConsultationReport report;
  private final Programmes programmes;
  private final Clock clock;

  @Inject
  ReportViews(
      ContributionViews contributions,
      ConsultationViews views,
      ConsultationReport report,
      Programmes programmes,
      Clock clock) {
    this.contributions = contributions;
    this.views = views;
    this.report = report;
    this.programmes = programmes;
    this.clock = clock;
  }

  Shown show(String reference) {
    Consultation it = contributions.any(reference);
    ReportView view =
        new ReportView(views.view(it), report.supporters(it.id()), report.count(it.id()));
    LocalDate today = Morocco.today(clock);
    return new Shown(
        view,
        view.consultation().state(today),
        view.consultation().closedOn().orElse(today),
        programmes.axes().stream()
            .collect(Collectors.toMap(AxisSummary::code, AxisSummary::title)));
  }

  /**
   * The report.
   *
   * @param day it was closed, or today where it goes on
   * @param axes what their codes stand for
   */
  public record Shown(ReportView report, String state, LocalDate day, Map<String, LocalText> axes) {

    public Shown {
      axes = Map.copyOf(axes);
    }
  }
}
