package org.infitah.testkit.seeded.control;

import java.time.Instant;
import javax.sql.DataSource;
import org.infitah.testkit.seeded.boundary.StopResource;

/** A use case that knows who calls it, what time it is and where the database lies. */
public interface RegisterStop {

  DataSource database();

  StopResource resource();

  default Instant moment() {
    return Instant.now();
  }
}
