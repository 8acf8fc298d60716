package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.consultation.control.FollowContribution;
import org.infitah.consultation.control.Follows;
import org.infitah.consultation.entity.ContributionFollow;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where a letter leads whoever wants no more of them: one button, and no account. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/unfollow")
@Produces(MediaType.TEXT_HTML)
public class UnfollowPages {

  private final FollowContribution following;
  private final Follows follows;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  UnfollowPages(FollowContribution following, Follows follows, FormTokens tokens, Pages pages) {
    this.following = following;
    this.follows = follows;
    this.tokens = tokens;
    this.pages = pages;
  }

  /** Asks; a mail program that looks ahead changes nothing. */
  @GET
  public Page ask(@QueryParam("key") @DefaultValue("") String key) {
    Typed typed = new Typed(Map.of("key", key), pages.language().code());
    Optional<ContributionFollow> found = typed.key().flatMap(follows::find);
    return page(typed, found.isPresent());
  }

  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Page leave(MultivaluedMap<String, String> form) {
    Typed typed = Typed.of(form, pages.language().code());
    typed.key().ifPresent(following::leave);
    return page(typed, false);
  }

  private Page page(Typed typed, boolean follows) {
    return Page.of(
        "org/infitah/consultation/boundary/unfollow.jte",
        pages.text("consultation.unfollow"),
        new Leaving(typed.field("key"), follows, tokens.value()));
  }

  /**
   * Whoever may leave.
   *
   * @param follows whether there is something to leave
   */
  public record Leaving(String key, boolean follows, String token) {}
}
