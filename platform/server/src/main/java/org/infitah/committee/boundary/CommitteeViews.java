package org.infitah.committee.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.infitah.committee.control.CommitteeRepository;
import org.infitah.committee.control.ReadComposition;
import org.infitah.committee.entity.CommitteeMeeting;
import org.infitah.committee.entity.CommitteeMember;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Makes the views of the committee. */
@Dependent
public class CommitteeViews {

  private final CommitteeRepository committee;
  private final ReadComposition rules;
  private final Clock clock;

  @Inject
  CommitteeViews(CommitteeRepository committee, ReadComposition rules, Clock clock) {
    this.committee = committee;
    this.rules = rules;
    this.clock = clock;
  }

  CommitteeView today() {
    LocalDate today = Morocco.today(clock);
    List<CommitteeMember> members = committee.members();
    ReadComposition.Rule rule = rules.on(today);
    return new CommitteeView(
        CivicDate.of(today),
        rule.composition().met(members, today),
        rule.composition().shares(members, today).stream()
            .map(
                share ->
                    new CommitteeView.ShareView(
                        share.origin(), share.minimum(), share.seated(), share.more()))
            .toList(),
        rule.articles(),
        members.stream()
            .map(member -> CommitteeView.MemberView.of(member, member.sits(today)))
            .toList());
  }

  List<CommitteeView.MeetingView> meetings() {
    return committee.meetings().stream().map(CommitteeView.MeetingView::of).toList();
  }

  Slice<CommitteeView.MeetingView> meetings(SliceQuery query) {
    return Slice.of(
        committee.meetings(query.after(), query.limit() + 1),
        query,
        CommitteeMeeting::reference,
        CommitteeView.MeetingView::of);
  }
}
