package org.infitah.committee.boundary;

import java.util.List;
import java.util.Optional;
import org.infitah.committee.entity.CommitteeMeeting;
import org.infitah.committee.entity.CommitteeMember;
import org.infitah.foundation.time.CivicDate;
import org.infitah.spi.LocalText;

/**
 * The committee as everybody sees it on a day.
 *
 * @param on the day
 * @param constituted whether it is whole
 * @param shares how many there are of those there must be
 * @param sources the law of that, or where the practice is told
 * @param members those who sit, and those who sat
 */
public record CommitteeView(
    CivicDate on,
    boolean constituted,
    List<ShareView> shares,
    List<String> sources,
    List<MemberView> members) {

  public CommitteeView {
    shares = List.copyOf(shares);
    sources = List.copyOf(sources);
    members = List.copyOf(members);
  }

  /**
   * How many there are of those there must be.
   *
   * @param more how many are still needed
   */
  public record ShareView(String origin, int minimum, int seated, int more) {}

  /**
   * Somebody who sits or sat in it.
   *
   * @param until their last day, where it is known
   * @param sits whether they do on that day
   */
  public record MemberView(
      String reference,
      LocalText name,
      String origin,
      Optional<LocalText> body,
      CivicDate from,
      Optional<CivicDate> until,
      boolean sits) {

    static MemberView of(CommitteeMember member, boolean sits) {
      return new MemberView(
          member.reference(),
          member.name(),
          member.origin(),
          member.body(),
          CivicDate.of(member.from()),
          member.until().map(CivicDate::of),
          sits);
    }
  }

  /** A meeting and what was decided there. */
  public record MeetingView(
      String reference, CivicDate on, LocalText title, List<LocalText> decisions) {

    public MeetingView {
      decisions = List.copyOf(decisions);
    }

    static MeetingView of(CommitteeMeeting meeting) {
      return new MeetingView(
          meeting.reference(), CivicDate.of(meeting.held()), meeting.title(), meeting.decisions());
    }
  }

  /** Those who sit. */
  public List<MemberView> seated() {
    return members.stream().filter(MemberView::sits).toList();
  }

  /** Those who do not sit any more, or not yet. */
  public List<MemberView> others() {
    return members.stream().filter(member -> !member.sits()).toList();
  }

  /** What is still needed. */
  public List<ShareView> needed() {
    return shares.stream().filter(share -> share.more() > 0).toList();
  }
}
