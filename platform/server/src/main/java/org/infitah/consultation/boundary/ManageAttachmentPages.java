package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.control.DecideAttachment;
import org.infitah.consultation.control.Rights;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;

/** Pictures and documents that wait for somebody to look at them. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/attachments")
@Produces(MediaType.TEXT_HTML)
public class ManageAttachmentPages {

  private static final int MOST = 50;

  private final AttachmentViews views;
  private final DecideAttachment deciding;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageAttachmentPages(
      AttachmentViews views,
      DecideAttachment deciding,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.views = views;
    this.deciding = deciding;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list() {
    current.require(Rights.MODERATE);
    return Page.of(
        "org/infitah/consultation/boundary/manage-attachments.jte",
        pages.text("consultation.attachments.waiting"),
        new Waiting(views.waiting(MOST), tokens.value()));
  }

  /** Shows one to everybody, or to nobody for a reason. */
  @POST
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
    current.require(Rights.MODERATE);
    Typed typed = Typed.of(form, pages.language().code());
    Optional<String> refusal =
        typed.field("act").equals("show") ? Optional.empty() : Optional.of(typed.field("reason"));
    if (deciding.decide(id, refusal).isEmpty()) {
      throw new NotFoundException();
    }
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/attachments"))
        .build();
  }

  /** What waits. */
  public record Waiting(List<WaitingAttachment> attachments, String token) {

    public Waiting {
      attachments = List.copyOf(attachments);
    }

    /** Why nobody shall see one. */
    public List<String> reasons() {
      return DecideAttachment.REASONS;
    }
  }
}
