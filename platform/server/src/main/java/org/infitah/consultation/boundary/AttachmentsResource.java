package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What comes with a contribution, as everybody sees it. */
@Dependent
@Path("contributions/{reference}/attachments")
@Produces(MediaType.APPLICATION_JSON)
public class AttachmentsResource {

  private final ContributionViews contributions;
  private final AttachmentViews views;

  @Inject
  AttachmentsResource(ContributionViews contributions, AttachmentViews views) {
    this.contributions = contributions;
    this.views = views;
  }

  /** Those that were let through. */
  @GET
  public Attachments list(@PathParam("reference") String reference) {
    return new Attachments(views.shown(contributions.find(reference)));
  }

  /** Pictures and documents. */
  public record Attachments(List<AttachmentView> items) {

    public Attachments {
      items = List.copyOf(items);
    }
  }
}
