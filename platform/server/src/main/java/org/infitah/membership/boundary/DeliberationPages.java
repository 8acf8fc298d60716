package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.page.UploadForm;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.membership.control.AttachDeliberation;

/** Where whoever applied sends the deliberation's text; the reference is their key to it. */
@Dependent
@NetworkOnly
@Path("{lang: ar|fr|zgh}/membership/{reference}/deliberation")
@Produces(MediaType.TEXT_HTML)
public class DeliberationPages {

  private final AttachDeliberation attaching;
  private final FileStore files;
  private final RequestTransaction transaction;
  private final Receipts receipts;
  private final Pages pages;

  @Inject
  DeliberationPages(
      AttachDeliberation attaching,
      FileStore files,
      RequestTransaction transaction,
      Receipts receipts,
      Pages pages) {
    this.attaching = attaching;
    this.files = files;
    this.transaction = transaction;
    this.receipts = receipts;
    this.pages = pages;
  }

  @POST
  @OpenForm
  @Upload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@PathParam("reference") String reference, List<EntityPart> parts) {
    Optional<Incoming> document = Optional.empty();
    String wrong = "membership.wrong.no-file";
    try {
      document =
          UploadForm.of(parts).file("file").map(file -> files.document(file.name(), file.bytes()));
    } catch (RefusedFile e) {
      wrong = e.key();
    }
    transaction.begin(false);
    if (document.isEmpty()) {
      return Response.status(422)
          .entity(receipts.page(reference, Map.of("file", pages.text(wrong))))
          .build();
    }
    attaching.attach(reference, document.get());
    return Response.seeOther(URI.create("/" + pages.language().code() + "/membership/" + reference))
        .build();
  }
}
