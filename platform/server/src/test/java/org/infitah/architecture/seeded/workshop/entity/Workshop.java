package org.infitah.architecture.seeded.workshop.entity;

import jakarta.ws.rs.core.Response;
import org.infitah.architecture.seeded.workshop.control.OpenWorkshop;

/** An entity that knows a use case and HTTP, and that anybody may set. */
public class Workshop {

  private String title = "";

  public String title() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public Response answer(OpenWorkshop open) {
    return open.open(this);
  }
}
