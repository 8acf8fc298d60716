package org.infitah.consultation.boundary;

import java.util.List;
import org.infitah.consultation.control.Tally;

/**
 * What a consultation brought and what was answered.
 *
 * @param supporters people who are for one contribution at least
 * @param tallies how many have a channel, a language, an axis, an outcome or a reason in common
 */
public record ReportView(ConsultationView consultation, long supporters, List<Tally> tallies) {

  private static final long WHOLE = 100;

  public ReportView {
    tallies = List.copyOf(tallies);
  }

  /** Those of one kind that say something. */
  public List<Tally> of(String kind) {
    return tallies.stream().filter(one -> one.of().equals(kind)).toList();
  }

  /** The part of all contributions, to the nearest hundredth. */
  public long part(Tally tally) {
    int all = consultation.contributions().orElse(0);
    return all == 0 ? 0 : (tally.contributions() * WHOLE + all / 2) / all;
  }
}
