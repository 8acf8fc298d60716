package org.infitah.foundation.autosave.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.infitah.foundation.autosave.control.KeepWorkingCopy;
import org.infitah.foundation.autosave.control.Rights;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.LongForm;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.page.Typed;

/** Where a form sends what is being typed into it, and where that is thrown away. */
@Dependent
@LongForm
@Path("{lang: ar|fr|zgh}/manage/working-copies")
@Produces(MediaType.TEXT_HTML)
public class AutosavePages {

  private static final String FORM = "copy-of";

  private final KeepWorkingCopy keeping;
  private final CurrentPerson current;
  private final Texts texts;
  private final Pages pages;

  @Inject
  AutosavePages(KeepWorkingCopy keeping, CurrentPerson current, Texts texts, Pages pages) {
    this.keeping = keeping;
    this.current = current;
    this.texts = texts;
    this.pages = pages;
  }

  /** Keeps it and answers a sentence that says so. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(MultivaluedMap<String, String> form) {
    current.require(Rights.KEEP);
    Map<String, String> typed = new TreeMap<>(Typed.of(form, pages.language().code()).fields());
    String of = typed.getOrDefault(FORM, "");
    typed.keySet().removeAll(Set.of(FORM, "csrf"));
    Instant at = keeping.keep(of, typed).orElseThrow(BadRequestException::new);
    return Response.ok(
            texts
                .say(
                    pages.language(),
                    "autosave.kept",
                    Map.of("time", Dates.moment(at, pages.language())))
                .text(),
            MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
        .build();
  }

  /** Throws it away, and leads back to the form as it stands. */
  @POST
  @Path("dropped")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response drop(MultivaluedMap<String, String> form) {
    current.require(Rights.KEEP);
    String of = Typed.of(form, pages.language().code()).field(FORM);
    if (!KeepWorkingCopy.isForm(of)) {
      throw new BadRequestException();
    }
    keeping.saved(of);
    return Response.seeOther(URI.create("/" + pages.language().code() + of)).build();
  }
}
