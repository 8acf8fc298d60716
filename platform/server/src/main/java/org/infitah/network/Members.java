package org.infitah.network;

import java.util.List;

/** What others may ask of the network's members. */
public interface Members {

  /** Members in the order of their aliases, at most {@code most}. */
  List<MemberView> listMembers(int most);

  /**
   * What members have published of late.
   *
   * @param programmes at most as many
   * @param consultations at most as many
   */
  LatestOfMembers latest(int programmes, int consultations);
}
