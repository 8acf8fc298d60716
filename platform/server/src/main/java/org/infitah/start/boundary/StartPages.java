package org.infitah.start.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.start.control.LoadExample;
import org.infitah.start.control.RemoveExample;
import org.infitah.start.control.SkipStep;
import org.jspecify.annotations.Nullable;

/**
 * Where a step of the first hour is left out, and example content loaded and removed; the steps
 * stand on the back office's own page.
 */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/first-hour")
@Produces(MediaType.TEXT_HTML)
public class StartPages {

  private final SkipStep skipping;
  private final LoadExample loading;
  private final RemoveExample removing;
  private final Pages pages;

  @Inject
  StartPages(SkipStep skipping, LoadExample loading, RemoveExample removing, Pages pages) {
    this.skipping = skipping;
    this.loading = loading;
    this.removing = removing;
    this.pages = pages;
  }

  @POST
  public Response decide(
      @FormParam("step") @Nullable String step, @FormParam("act") @Nullable String act) {
    switch (String.valueOf(act)) {
      case "skip" -> skipping.decide(String.valueOf(step), true);
      case "resume" -> skipping.decide(String.valueOf(step), false);
      case "load-example" -> loading.load();
      case "remove-example" -> removing.remove();
      default -> throw new BadRequestException("act");
    }
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage#first-hour"))
        .build();
  }
}
