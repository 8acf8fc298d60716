package org.infitah.territory.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.page.UploadForm;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.territory.control.DrawOutline;
import org.infitah.territory.control.EraseOutline;
import org.infitah.territory.control.RefusedOutline;
import org.infitah.territory.control.Rights;
import org.infitah.territory.control.TerritoryRepository;

/** Where the outline is loaded. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/territory")
@Produces(MediaType.TEXT_HTML)
public class ManageTerritoryPages {

  private final TerritoryRepository territories;
  private final DrawOutline drawing;
  private final EraseOutline erasing;
  private final RequestTransaction transaction;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageTerritoryPages(
      TerritoryRepository territories,
      DrawOutline drawing,
      EraseOutline erasing,
      RequestTransaction transaction,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.territories = territories;
    this.drawing = drawing;
    this.erasing = erasing;
    this.transaction = transaction;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show() {
    current.require(Rights.DRAW);
    return page("", Map.of(), 200);
  }

  @POST
  @Upload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response draw(List<EntityPart> parts) {
    current.require(Rights.DRAW);
    UploadForm form = UploadForm.of(parts);
    byte[] file = form.file("file").map(UploadForm.File::bytes).orElse(new byte[0]);
    transaction.begin(false);
    try {
      drawing.draw(file, form.field("source"));
      return here();
    } catch (RefusedOutline e) {
      String field = e.key().endsWith("source") ? "source" : "file";
      Map<String, String> wrong = Map.of(field, pages.text(e.key()));
      return Response.status(e.status())
          .entity(page(form.field("source"), wrong, e.status()))
          .build();
    }
  }

  @POST
  @Path("erased")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response erase() {
    erasing.erase();
    return here();
  }

  private Response here() {
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/territory"))
        .build();
  }

  private Page page(String source, Map<String, String> wrong, int status) {
    return new Page(
        "org/infitah/territory/boundary/manage-territory.jte",
        pages.text("territory.manage"),
        new Drawing(territories.find().map(TerritoryView::of), source, wrong, tokens.value()),
        status);
  }

  /** The outline as it stands, and the form for another. */
  public record Drawing(
      Optional<TerritoryView> territory, String source, Map<String, String> wrong, String token) {

    public Drawing {
      wrong = Map.copyOf(wrong);
    }
  }
}
