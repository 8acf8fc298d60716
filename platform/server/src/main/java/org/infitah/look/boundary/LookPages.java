package org.infitah.look.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.file.RefusedFile;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.BrandStyle;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.page.UploadForm;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.Brand;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.Logo;
import org.infitah.look.control.PrepareLook;
import org.infitah.look.control.PrepareLook.NewLogo;
import org.infitah.look.control.Rights;
import org.jspecify.annotations.Nullable;

/** Where a tenant's look is prepared. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/look")
@Produces(MediaType.TEXT_HTML)
public class LookPages {

  private final LookViews views;
  private final PrepareLook preparing;
  private final FileStore files;
  private final CurrentPerson current;
  private final RequestTransaction transaction;
  private final CurrentTenant tenants;
  private final Pages pages;

  @Inject
  LookPages(
      LookViews views,
      PrepareLook preparing,
      FileStore files,
      CurrentPerson current,
      RequestTransaction transaction,
      CurrentTenant tenants,
      Pages pages) {
    this.views = views;
    this.preparing = preparing;
    this.files = files;
    this.current = current;
    this.transaction = transaction;
    this.tenants = tenants;
    this.pages = pages;
  }

  @GET
  public Page show(@QueryParam("done") @Nullable String done) {
    current.require(Rights.LOOK);
    return views.page(Optional.ofNullable(done));
  }

  /** The colours of what is prepared, beside those that everybody sees. */
  @GET
  @Path("draft.css")
  @Produces(BrandStyle.TYPE)
  public String style() {
    current.require(Rights.LOOK);
    Brand before = tenants.tenant().brand();
    return BrandStyle.of(views.latest().brand(before))
        + ":root{--brand-published:"
        + before.primary()
        + "}";
  }

  @POST
  @Upload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response prepare(List<EntityPart> parts) {
    current.require(Rights.LOOK);
    UploadForm upload = UploadForm.of(parts);
    LookForm form = LookForm.of(upload);
    Optional<Incoming> picture = Optional.empty();
    Optional<String> refused = Optional.empty();
    try {
      picture = upload.file("logo").map(file -> files.picture(file.name(), file.bytes()));
    } catch (RefusedFile e) {
      refused = Optional.of(e.key());
    }
    transaction.begin(false);
    Optional<Logo> kept =
        upload.field("without-logo").equals("yes") ? Optional.empty() : views.latest().logo();
    Map<String, String> errors = form.errors(kept.isPresent() || picture.isPresent());
    refused.ifPresent(key -> errors.put("logo", key));
    if (!errors.isEmpty()) {
      Page page = views.page(form, errors, kept);
      return Response.status(page.status()).entity(page).build();
    }
    preparing.prepare(
        form.look(kept.map(logo -> new Logo(logo.file(), form.alt().orElseThrow()))),
        picture.map(file -> new NewLogo(file, form.alt().orElseThrow())),
        version(upload));
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/look?done=saved"))
        .build();
  }

  private static int version(UploadForm upload) {
    String version = upload.field("version");
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
  }
}
