package org.infitah.visit.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.visit.control.EndVisit;

/** Ending a visit, for the administrators of the tenant that is looked into. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/visits/{id}/end")
public class EndVisitPages {

  private final EndVisit ending;
  private final Pages pages;

  @Inject
  EndVisitPages(EndVisit ending, Pages pages) {
    this.ending = ending;
    this.pages = pages;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response end(@PathParam("id") String id) {
    ending.end(id(id));
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/reach")).build();
  }

  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
