package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.control.Contribute;
import org.infitah.consultation.control.FollowContribution;
import org.infitah.consultation.control.NotNow;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.Idea;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Language;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.jspecify.annotations.Nullable;

/** What is said in a consultation held here. */
@Dependent
@Path("consultations/{reference}/contributions")
@Produces(MediaType.APPLICATION_JSON)
public class ContributionsResource {

  private final ContributionViews views;
  private final Contribute contributing;
  private final FollowContribution following;
  private final CurrentPerson current;

  @Inject
  ContributionsResource(
      ContributionViews views,
      Contribute contributing,
      FollowContribution following,
      CurrentPerson current) {
    this.views = views;
    this.contributing = contributing;
    this.following = following;
    this.current = current;
  }

  @GET
  public Slice<ContributionView> list(
      @PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    return views.listShown(views.any(reference), query);
  }

  /**
   * Takes what somebody has to say; with a channel, what somebody present or a paper form says.
   * Sent twice with one key, it is kept once and answered alike.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response contribute(
      @PathParam("reference") String reference, @Valid @NotNull IdeaBody body) {
    current.require(body.channel() == null ? Rights.CONTRIBUTE : Rights.RECORD);
    Consultation consultation = views.held(reference);
    Contribution kept =
        body.channel() == null
            ? contributing.contribute(consultation, body.idea(), body.key())
            : contributing.writeDown(consultation, body.idea(), body.channel(), body.key());
    return Response.created(URI.create("/api/v1/contributions/" + kept.reference()))
        .entity(new Kept(kept.receipt(), views.view(kept), follows(body, kept)))
        .build();
  }

  /** What was said is kept, whether letters can come or not. */
  private boolean follows(IdeaBody body, Contribution kept) {
    if (body.channel() != null || body.tell() == null) {
      return false;
    }
    try {
      following.follow(kept, Language.find(body.tell()).orElse(Language.AR));
      return true;
    } catch (NotNow e) {
      return false;
    }
  }

  /**
   * A contribution as machines bring it.
   *
   * @param key drawn by the sender, one for each contribution
   * @param place where it is about
   * @param tell the language in which its author wants to be written to when it is answered
   * @param channel {@code counter} or {@code paper}, where staff write it down for somebody
   */
  public record IdeaBody(
      @NotNull UUID key,
      @NotNull String title,
      @NotNull String body,
      @NotNull String language,
      @Nullable String axis,
      @Nullable String signature,
      @Nullable PlaceBody place,
      @Nullable String channel,
      @Nullable String tell) {

    Idea idea() {
      return new Idea(
          title,
          body,
          language,
          Optional.ofNullable(axis),
          Optional.ofNullable(signature),
          PlaceBody.place(place));
    }
  }

  /**
   * What was kept.
   *
   * @param receipt with which its author follows it, without an account
   * @param following whether its author is written to when it is answered
   */
  public record Kept(String receipt, ContributionView contribution, boolean following) {}
}
