package org.infitah.membership.boundary;

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
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.membership.Membership;

/** Portals for a whole list of collectivities, first as a rehearsal. */
@Dependent
@NetworkOnly
@Path("{lang: ar|fr|zgh}/console/openings/bulk")
@Produces(MediaType.TEXT_HTML)
public class BulkPages {

  private static final String TEMPLATE = "org/infitah/membership/boundary/bulk.jte";

  private final Bulk bulk;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final RequestTransaction transaction;
  private final Pages pages;

  @Inject
  BulkPages(
      Bulk bulk,
      CurrentPerson current,
      FormTokens tokens,
      RequestTransaction transaction,
      Pages pages) {
    this.bulk = bulk;
    this.current = current;
    this.tokens = tokens;
    this.transaction = transaction;
    this.pages = pages;
  }

  @GET
  public Page begin() {
    current.require(Membership.ADMIT);
    return page(Optional.empty(), Map.of(), 200);
  }

  @POST
  @Upload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response ask(List<EntityPart> parts) {
    current.require(Membership.ADMIT);
    UploadForm form = UploadForm.of(parts);
    boolean rehearsal = !form.field("do").equals("ask");
    byte[] file = form.file("file").map(UploadForm.File::bytes).orElse(new byte[0]);
    transaction.begin(rehearsal);
    try {
      return Response.ok(page(Optional.of(bulk.ask(file, rehearsal)), Map.of(), 200)).build();
    } catch (CsvTable.Unreadable e) {
      Map<String, String> wrong = Map.of("file", pages.text(e.key()));
      return Response.status(422).entity(page(Optional.empty(), wrong, 422)).build();
    }
  }

  private Page page(Optional<BulkView> result, Map<String, String> wrong, int status) {
    return new Page(
        TEMPLATE,
        pages.text("membership.bulk"),
        new FormView(result, wrong, tokens.value()),
        status);
  }

  /** The form, and what became of the list that was sent with it. */
  public record FormView(Optional<BulkView> result, Map<String, String> wrong, String token) {}
}
