package org.infitah.programme.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;

/** The steps of the current programme, what each asks for and what is missing. */
@Dependent
@MemberOnly
@Path("lifecycle")
@Produces(MediaType.APPLICATION_JSON)
public class LifecycleResource {

  private final LifecycleViews views;
  private final Clock clock;

  @Inject
  LifecycleResource(LifecycleViews views, Clock clock) {
    this.views = views;
    this.clock = clock;
  }

  @GET
  public LifecycleView show() {
    return views.current(Morocco.today(clock));
  }
}
