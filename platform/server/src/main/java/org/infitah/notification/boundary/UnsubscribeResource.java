package org.infitah.notification.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.notification.NoticeKind;
import org.infitah.notification.control.ChoosePreferences;

/** The way out of letters that mail programs take for their readers (RFC 8058). */
@Dependent
@MemberOnly
@SmallBody
@Path("unsubscribe")
@Produces(MediaType.APPLICATION_JSON)
public class UnsubscribeResource {

  private final ChoosePreferences choosing;

  @Inject
  UnsubscribeResource(ChoosePreferences choosing) {
    this.choosing = choosing;
  }

  /** Whoever has left already may leave again; an unknown key is told nothing else. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void leave(
      @QueryParam("key") @DefaultValue("") String key,
      @QueryParam("kind") @DefaultValue("") String kind) {
    Typed typed = new Typed(Map.of("key", key, "kind", kind), "");
    typed
        .key()
        .ifPresent(known -> choosing.leave(known, typed.said("kind").flatMap(NoticeKind::find)));
  }
}
