package org.infitah.committee.boundary;

import java.util.List;
import java.util.Map;
import org.infitah.committee.entity.Seat;

/**
 * The page on which the committee is kept.
 *
 * @param reasons why somebody left, by their reference
 * @param wrong by field, in the reader's language
 * @param token the form's
 */
public record ManageCommitteeView(
    CommitteeView committee,
    List<CommitteeView.MeetingView> meetings,
    Map<String, String> reasons,
    CommitteeForm form,
    Map<String, String> wrong,
    String token) {

  public ManageCommitteeView {
    meetings = List.copyOf(meetings);
  }

  /** In whose name one can sit. */
  public List<String> origins() {
    return Seat.ORIGINS;
  }
}
