package org.infitah.foundation.page;

import gg.jte.Content;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Inject;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;

/** Puts a page into the layout and writes it. */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageWriter implements MessageBodyWriter<Page> {

  private static final String LAYOUT = "org/infitah/foundation/page/layout.jte";

  private final Pages pages;

  @Inject
  PageWriter(Pages pages) {
    this.pages = pages;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Page.class;
  }

  @Override
  public void writeTo(
      Page page,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    PageContext context = pages.context(page.title());
    Content body = Templates.content(page.template(), page.parameters(context));
    Utf8ByteOutput html = new Utf8ByteOutput();
    Templates.content(LAYOUT, Map.of("page", context, "body", body)).writeTo(html);
    headers.putSingle("Content-Type", "text/html;charset=UTF-8");
    headers.putSingle("Content-Language", context.language().code());
    // One write: many small ones through the container cost a third of the page.
    out.write(html.toByteArray());
  }
}
