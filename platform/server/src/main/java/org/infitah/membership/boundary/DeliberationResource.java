package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.membership.control.AttachDeliberation;

/** The text of an applicant's deliberation, sent once; the reference is the key to it. */
@Dependent
@NetworkOnly
@Path("applications/{reference}/deliberation")
@Produces(MediaType.APPLICATION_JSON)
public class DeliberationResource {

  private final AttachDeliberation attaching;
  private final FileStore files;
  private final RequestTransaction transaction;

  @Inject
  DeliberationResource(
      AttachDeliberation attaching, FileStore files, RequestTransaction transaction) {
    this.attaching = attaching;
    this.files = files;
    this.transaction = transaction;
  }

  @PUT
  @OpenForm
  @Upload
  @Consumes("application/pdf")
  public Response attach(@PathParam("reference") String reference, InputStream body)
      throws IOException {
    Incoming document = files.document(reference + ".pdf", body.readAllBytes());
    transaction.begin(false);
    attaching.attach(reference, document);
    return Response.noContent().build();
  }
}
