package org.infitah.network;

import java.util.List;

/** What others may ask of the network's members. */
public interface Members {

  /** Members in the order of their aliases, at most {@code most}. */
  List<MemberView> listMembers(int most);

  /** Published programmes, the latest adopted first. */
  List<PublishedProgramme> latestProgrammes(int most);
}
