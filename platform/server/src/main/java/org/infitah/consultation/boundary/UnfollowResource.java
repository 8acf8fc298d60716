package org.infitah.consultation.boundary;

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
import org.infitah.consultation.control.FollowContribution;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;

/** The way out of letters that mail programs take for their readers (RFC 8058). */
@Dependent
@MemberOnly
@SmallBody
@Path("unfollow")
@Produces(MediaType.APPLICATION_JSON)
public class UnfollowResource {

  private final FollowContribution following;

  @Inject
  UnfollowResource(FollowContribution following) {
    this.following = following;
  }

  /** Whoever has left already may leave again; an unknown key is told nothing else. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public void leave(@QueryParam("key") @DefaultValue("") String key) {
    new Typed(Map.of("key", key), "").key().ifPresent(following::leave);
  }
}
