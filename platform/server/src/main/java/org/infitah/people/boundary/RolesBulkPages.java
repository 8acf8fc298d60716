package org.infitah.people.boundary;

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
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.page.DataDeclaration;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.page.UploadForm;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.table.UnreadableTable;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.people.control.ManagePeople;

/** Roles for a whole list of people, first as a rehearsal. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/people/bulk")
@Produces(MediaType.TEXT_HTML)
public class RolesBulkPages {

  private static final String TEMPLATE = "org/infitah/people/boundary/bulk.jte";

  private final RolesBulk bulk;
  private final RolesTemplate template;
  private final CurrentPerson current;
  private final CurrentTenant tenant;
  private final FormTokens tokens;
  private final RequestTransaction transaction;
  private final DataDeclaration declaration;
  private final Pages pages;

  @Inject
  RolesBulkPages(
      RolesBulk bulk,
      RolesTemplate template,
      CurrentPerson current,
      CurrentTenant tenant,
      FormTokens tokens,
      RequestTransaction transaction,
      DataDeclaration declaration,
      Pages pages) {
    this.bulk = bulk;
    this.template = template;
    this.current = current;
    this.tenant = tenant;
    this.tokens = tokens;
    this.transaction = transaction;
    this.declaration = declaration;
    this.pages = pages;
  }

  @GET
  public Page begin() {
    current.require(ManagePeople.PERMISSION);
    return page(Optional.empty(), Map.of(), 200);
  }

  /** An empty table to fill in. */
  @GET
  @Path("template.xlsx")
  @Produces(RolesBulkResource.XLSX)
  public Response template() {
    current.require(ManagePeople.PERMISSION);
    return Response.ok(template.workbook(), RolesBulkResource.XLSX)
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + tenant.tenant().alias() + "-roles.xlsx\"")
        .build();
  }

  @POST
  @Upload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response give(List<EntityPart> parts) {
    current.require(ManagePeople.PERMISSION);
    UploadForm form = UploadForm.of(parts);
    boolean rehearsal = !form.field("do").equals("give");
    byte[] file = form.file("file").map(UploadForm.File::bytes).orElse(new byte[0]);
    transaction.begin(rehearsal);
    try {
      return Response.ok(page(Optional.of(bulk.give(file, rehearsal)), Map.of(), 200)).build();
    } catch (UnreadableTable e) {
      Map<String, String> wrong = Map.of("file", pages.text(e.key()));
      return Response.status(422).entity(page(Optional.empty(), wrong, 422)).build();
    }
  }

  private Page page(Optional<RolesReport> result, Map<String, String> wrong, int status) {
    return new Page(
        TEMPLATE,
        pages.text("people.bulk"),
        new FormView(result, wrong, declaration.number(), tokens.value()),
        status);
  }

  /**
   * The form, and what became of the list that was sent with it.
   *
   * @param declared the tenant's number at the CNDP
   */
  public record FormView(
      Optional<RolesReport> result,
      Map<String, String> wrong,
      Optional<String> declared,
      String token) {

    /** Whether it is the code of a role; else it is what somebody typed. */
    public boolean isRole(String code) {
      return Role.find(code).isPresent();
    }
  }
}
