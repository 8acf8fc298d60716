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
import org.infitah.consultation.control.CommentOnContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.ContributionComment;
import org.infitah.consultation.entity.Remark;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.jspecify.annotations.Nullable;

/** What is said about a contribution. */
@Dependent
@Path("contributions/{reference}/comments")
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {

  private final ContributionViews contributions;
  private final CommentViews views;
  private final CommentOnContribution commenting;
  private final CurrentPerson current;

  @Inject
  CommentsResource(
      ContributionViews contributions,
      CommentViews views,
      CommentOnContribution commenting,
      CurrentPerson current) {
    this.contributions = contributions;
    this.views = views;
    this.commenting = commenting;
    this.current = current;
  }

  @GET
  public Slice<CommentView> list(
      @PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    return views.list(contributions.find(reference), query);
  }

  /** Takes what the person at hand says; sent twice with one key, it is kept once. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response comment(
      @PathParam("reference") String reference, @Valid @NotNull RemarkBody body) {
    current.require(Rights.CONTRIBUTE);
    ContributionComment kept =
        commenting.comment(contributions.find(reference), body.remark(), body.key());
    return Response.created(URI.create("/api/v1/comments/" + kept.reference()))
        .entity(views.view(kept))
        .build();
  }

  /**
   * A comment as machines bring it.
   *
   * @param key drawn by the sender, one for each comment
   * @param stance {@code for}, {@code against} or {@code neither}
   */
  public record RemarkBody(
      @NotNull UUID key,
      @NotNull String body,
      @NotNull String language,
      @NotNull String stance,
      @Nullable String signature) {

    Remark remark() {
      return new Remark(body, language, stance, Optional.ofNullable(signature));
    }
  }
}
