package org.infitah.foundation.document.boundary;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import org.infitah.foundation.document.PdfDocument;

/** Hands a document over: it is shown, saved under its name, and not sent twice. */
@Provider
public class DocumentAnswer implements ContainerResponseFilter {

  private static final MediaType PDF = new MediaType("application", "pdf");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!(response.getEntity() instanceof PdfDocument document)) {
      return;
    }
    EntityTag tag = new EntityTag(document.tag());
    MultivaluedMap<String, Object> headers = response.getHeaders();
    headers.putSingle("ETag", tag);
    headers.putSingle("Cache-Control", "no-cache");
    headers.putSingle("Vary", "Host");
    headers.putSingle("Content-Disposition", "inline; filename=\"" + document.file() + "\"");
    Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
    if (unchanged == null) {
      response.setEntity(document.bytes(), new Annotation[0], PDF);
    } else {
      response.setStatusInfo(Response.Status.NOT_MODIFIED);
      response.setEntity(null);
    }
  }
}
