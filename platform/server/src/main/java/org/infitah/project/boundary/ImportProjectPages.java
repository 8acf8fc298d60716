package org.infitah.project.boundary;

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
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.page.UploadForm;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.table.TableFile;
import org.infitah.foundation.table.UnreadableTable;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.project.control.ImportProjects;
import org.infitah.project.control.Rights;

/** A whole list of projects, first as a rehearsal. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/project-list")
@Produces(MediaType.TEXT_HTML)
public class ImportProjectPages {

  private final ImportProjects taking;
  private final ProjectsTable table;
  private final ProjectsYaml yaml;
  private final RequestTransaction transaction;
  private final CurrentPerson current;
  private final CurrentTenant tenant;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ImportProjectPages(
      ImportProjects taking,
      ProjectsTable table,
      ProjectsYaml yaml,
      RequestTransaction transaction,
      CurrentPerson current,
      CurrentTenant tenant,
      FormTokens tokens,
      Pages pages) {
    this.taking = taking;
    this.table = table;
    this.yaml = yaml;
    this.transaction = transaction;
    this.current = current;
    this.tenant = tenant;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page begin() {
    current.require(Rights.WRITE);
    return page(List.of(), true, Map.of(), 200);
  }

  /** An empty table to fill in. */
  @GET
  @Path("template.xlsx")
  @Produces(ProjectsTable.XLSX)
  public Response template() {
    current.require(Rights.WRITE);
    return file(table.template(), ProjectsTable.XLSX, ".xlsx");
  }

  /** The same as a text. */
  @GET
  @Path("template.yaml")
  @Produces(ProjectsYaml.YAML)
  public Response textTemplate() {
    current.require(Rights.WRITE);
    return file(yaml.template(), ProjectsYaml.YAML, ".yaml");
  }

  @POST
  @Upload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response take(List<EntityPart> parts) {
    current.require(Rights.WRITE);
    UploadForm form = UploadForm.of(parts);
    boolean rehearsal = !form.field("do").equals("take");
    byte[] file = form.file("file").map(UploadForm.File::bytes).orElse(new byte[0]);
    transaction.begin(rehearsal);
    try {
      List<ImportProjects.Line> lines = taking.take(read(file), rehearsal);
      return Response.ok(page(lines, rehearsal, Map.of(), 200)).build();
    } catch (UnreadableTable e) {
      Map<String, String> wrong = Map.of("file", yaml.why(e));
      return Response.status(422).entity(page(List.of(), true, wrong, 422)).build();
    }
  }

  /** Its own bytes tell what it is. */
  private List<ImportProjects.Row> read(byte[] file) {
    return TableFile.isWorkbook(file) ? table.read(file) : yaml.read(file);
  }

  private Response file(byte[] bytes, String type, String ending) {
    return Response.ok(bytes, type)
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + tenant.tenant().alias() + "-projects" + ending + "\"")
        .build();
  }

  private Page page(
      List<ImportProjects.Line> lines, boolean rehearsal, Map<String, String> wrong, int status) {
    return new Page(
        "org/infitah/project/boundary/project-list.jte",
        pages.text("project.list"),
        new FormView(lines, rehearsal, wrong, tokens.value()),
        status);
  }

  /**
   * The form, and what became of the list that was sent with it.
   *
   * @param rehearsal whether nothing was kept because nothing was to be kept
   */
  public record FormView(
      List<ImportProjects.Line> lines, boolean rehearsal, Map<String, String> wrong, String token) {

    public FormView {
      lines = List.copyOf(lines);
      wrong = Map.copyOf(wrong);
    }

    /** Whether a row is wrong, so that nothing was kept. */
    public boolean refused() {
      return lines.stream().anyMatch(line -> line.outcome().equals("wrong"));
    }
  }
}
