package org.infitah.architecture.seeded.workshop.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.logging.Logger;
import org.infitah.architecture.seeded.workshop.boundary.WorkshopResource;
import org.infitah.architecture.seeded.workshop.entity.Workshop;

/** A use case that does all a use case should not. */
@Dependent
public class OpenWorkshop {

  @Inject WorkshopResource resource;

  public Response open(Workshop workshop) {
    Logger.getLogger("workshop").info(String.format("opened %s", workshop.title()));
    System.out.println(Instant.now());
    return resource.answer();
  }
}
