package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.infitah.consultation.control.MergeContributions;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.SplitContribution;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.LocalText;

/** One contribution made two, and what was made one or two made what it was before. */
@Dependent
@Path("contributions/{reference}/links")
@Produces(MediaType.APPLICATION_JSON)
public class LinksResource {

  private final ContributionViews views;
  private final MergeContributions merging;
  private final SplitContribution splitting;
  private final CurrentPerson current;

  @Inject
  LinksResource(
      ContributionViews views,
      MergeContributions merging,
      SplitContribution splitting,
      CurrentPerson current) {
    this.views = views;
    this.merging = merging;
    this.splitting = splitting;
    this.current = current;
  }

  /** Parts what was merged into it. */
  @DELETE
  @Path("merged")
  public ContributionView part(@PathParam("reference") String reference) {
    current.require(Rights.ANSWER);
    Contribution it = views.find(reference);
    merging.undo(it);
    return views.view(it);
  }

  /** Makes a passage of it a contribution of its own; sent twice with one key, it is made once. */
  @POST
  @Path("split")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response split(@PathParam("reference") String reference, @Valid @NotNull Split body) {
    current.require(Rights.ANSWER);
    Contribution made =
        splitting.split(
            views.find(reference),
            new SplitContribution.Part(body.key(), body.title(), body.body(), body.grounds()));
    return Response.created(URI.create("/api/v1/contributions/" + made.reference()))
        .entity(views.view(made))
        .build();
  }

  /** Takes back the split that this one came of. */
  @DELETE
  @Path("split")
  public ContributionView rejoin(@PathParam("reference") String reference) {
    current.require(Rights.ANSWER);
    Contribution it = views.find(reference);
    splitting.undo(it);
    return views.view(it);
  }

  /**
   * What is to be a contribution of its own.
   *
   * @param key drawn by the sender, one for each split
   * @param body a passage of the contribution, word for word
   * @param grounds why, for everybody to read
   */
  public record Split(
      @NotNull UUID key, @NotNull String title, @NotNull String body, @NotNull LocalText grounds) {}
}
