package org.infitah.network.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.infitah.profile.Surroundings;

/** Tells from the members' codes who lies around whom. */
@Dependent
public class FindNeighbours implements Surroundings {

  private final PublishedRepository published;

  @Inject
  FindNeighbours(PublishedRepository published) {
    this.published = published;
  }

  @Override
  public List<Neighbour> around(String code, int most) {
    return published.listAround(code, most).stream()
        .map(member -> new Neighbour(member.alias(), member.level(), member.names()))
        .toList();
  }
}
