package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.infitah.foundation.time.Morocco;
import org.infitah.network.LatestOfMembers;
import org.infitah.network.MemberView;
import org.infitah.network.Members;

/** Answers the questions other rooms ask about members. */
@Dependent
public class MemberDirectory implements Members {

  private final PublishedRepository published;
  private final Clock clock;

  @Inject
  MemberDirectory(PublishedRepository published, Clock clock) {
    this.published = published;
    this.clock = clock;
  }

  @Override
  public List<MemberView> listMembers(int most) {
    return published.listMembers("", "", "", "", most);
  }

  @Override
  public LatestOfMembers latest(int programmes, int consultations) {
    return published.latest(programmes, consultations, Morocco.today(clock));
  }
}
