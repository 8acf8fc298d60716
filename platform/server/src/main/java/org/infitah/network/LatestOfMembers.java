package org.infitah.network;

import java.util.List;

/**
 * What the network's members have published of late.
 *
 * @param programmes the latest adopted first, drafts after them
 * @param consultations open now on portals that are at work; those that end first come first
 */
public record LatestOfMembers(
    List<PublishedProgramme> programmes, List<OpenConsultation> consultations) {

  public LatestOfMembers {
    programmes = List.copyOf(programmes);
    consultations = List.copyOf(consultations);
  }
}
