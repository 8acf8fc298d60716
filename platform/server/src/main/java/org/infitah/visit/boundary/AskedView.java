package org.infitah.visit.boundary;

import java.util.List;
import org.infitah.visit.control.VisitRepository;

/**
 * What was asked about one member.
 *
 * @param longest how many minutes a visit there may last at most
 * @param visits the latest first
 */
public record AskedView(String alias, int longest, List<VisitRepository.Asked> visits) {

  public AskedView {
    visits = List.copyOf(visits);
  }
}
