package org.infitah.network;

import java.util.List;

/** What others may ask of the network's members. */
public interface Members {

  /** Members in the order of their aliases, at most {@code most}. */
  List<MemberView> listMembers(int most);

  /**
   * Members whose territory holds that of a code, and those whose territory it holds, the largest
   * first. Shown and no more: no member reads another's data for it.
   *
   * @param code as HCP numbers collectivities, each code beginning with that of what holds it
   */
  List<MemberView> listAround(String code, int most);

  /** Published programmes, the latest adopted first. */
  List<PublishedProgramme> latestProgrammes(int most);
}
