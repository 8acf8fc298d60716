package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.network.MemberView;
import org.infitah.network.Members;
import org.infitah.network.PublishedProgramme;

/** Answers the questions other rooms ask about members. */
@Dependent
public class MemberDirectory implements Members {

  private final PublishedRepository published;

  @Inject
  MemberDirectory(PublishedRepository published) {
    this.published = published;
  }

  @Override
  public List<MemberView> listMembers(int most) {
    return published.listMembers("", "", "", "", most);
  }

  @Override
  public List<PublishedProgramme> latestProgrammes(int most) {
    return published.listProgrammes(most);
  }
}
