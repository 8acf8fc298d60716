package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.consultation.control.MergeContributions;
import org.infitah.consultation.control.Rights;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.LocalText;

/** Contributions of a consultation that say the same, merged into one. */
@Dependent
@Path("consultations/{reference}/merges")
@Produces(MediaType.APPLICATION_JSON)
public class MergesResource {

  private static final int MOST = 200;

  private final ContributionViews views;
  private final MergeContributions merging;
  private final CurrentPerson current;

  @Inject
  MergesResource(ContributionViews views, MergeContributions merging, CurrentPerson current) {
    this.views = views;
    this.merging = merging;
    this.current = current;
  }

  /** Merges contributions into one of them, which is answered for all. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public ContributionView merge(
      @PathParam("reference") String reference, @Valid @NotNull Merge body) {
    current.require(Rights.ANSWER);
    merging.merge(views.held(reference), body.proposal(), body.contributions(), body.grounds());
    return views.view(views.find(body.proposal()));
  }

  /**
   * Which become one.
   *
   * @param proposal the one that stands for all
   * @param contributions those merged into it
   * @param grounds why, for everybody to read
   */
  public record Merge(
      @NotNull String proposal,
      @NotNull @Size(min = 1, max = MOST) List<@NotNull String> contributions,
      @NotNull LocalText grounds) {

    public Merge {
      contributions = List.copyOf(contributions);
    }
  }
}
