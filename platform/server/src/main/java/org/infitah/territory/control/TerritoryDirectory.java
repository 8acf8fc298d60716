package org.infitah.territory.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.infitah.territory.Outline;
import org.infitah.territory.Territories;
import org.infitah.territory.entity.Territory;

/** Tells other features. */
@Dependent
public class TerritoryDirectory implements Territories {

  private final TerritoryRepository territories;

  @Inject
  TerritoryDirectory(TerritoryRepository territories) {
    this.territories = territories;
  }

  @Override
  public Optional<Outline> outline() {
    return territories.find().map(Territory::limits);
  }
}
