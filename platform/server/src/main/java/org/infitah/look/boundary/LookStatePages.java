package org.infitah.look.boundary;

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
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Pages;
import org.infitah.look.control.DiscardLook;
import org.infitah.look.control.PublishLook;
import org.infitah.look.control.Rights;
import org.jspecify.annotations.Nullable;

/** Where a prepared look is looked at on the portal itself, published or discarded. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/look/state")
@Produces(MediaType.TEXT_HTML)
public class LookStatePages {

  private final PublishLook publishing;
  private final DiscardLook discarding;
  private final CurrentPerson current;
  private final Pages pages;

  @Inject
  LookStatePages(
      PublishLook publishing, DiscardLook discarding, CurrentPerson current, Pages pages) {
    this.publishing = publishing;
    this.discarding = discarding;
    this.current = current;
    this.pages = pages;
  }

  @POST
  public Response change(@FormParam("act") @Nullable String act) {
    current.require(Rights.LOOK);
    String home = "/" + pages.language().code();
    String look = home + "/manage/look";
    return switch (String.valueOf(act)) {
      case "preview" -> to(home, PreviewFilter.ON);
      case "leave" -> to(look, PreviewFilter.OFF);
      case "publish" -> {
        publishing.publish();
        yield to(look + "?done=publish", PreviewFilter.OFF);
      }
      case "discard" -> {
        discarding.discard();
        yield to(look + "?done=discard", PreviewFilter.OFF);
      }
      default -> throw new BadRequestException("act");
    };
  }

  private static Response to(String address, String cookie) {
    return Response.seeOther(URI.create(address)).header("Set-Cookie", cookie).build();
  }
}
