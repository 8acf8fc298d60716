package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.DataDeclaration;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.NetworkOnly;

/** Where a collectivity applies, and sees how far its application has come. */
@Dependent
@NetworkOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/membership")
@Produces(MediaType.TEXT_HTML)
public class MembershipPages {

  private static final String ROOM = "org/infitah/membership/boundary/";

  private final Applications applications;
  private final Receipts receipts;
  private final FormTokens tokens;
  private final DataDeclaration declaration;
  private final Pages pages;

  @Inject
  MembershipPages(
      Applications applications,
      Receipts receipts,
      FormTokens tokens,
      DataDeclaration declaration,
      Pages pages) {
    this.applications = applications;
    this.receipts = receipts;
    this.tokens = tokens;
    this.declaration = declaration;
    this.pages = pages;
  }

  @GET
  public Page begin() {
    return form(ApplicationForm.empty(pages.language().code()), Map.of(), 200);
  }

  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response apply(MultivaluedMap<String, String> fields) {
    ApplicationForm form = ApplicationForm.of(fields);
    Map<String, String> wrong = new LinkedHashMap<>(applications.wrong(form));
    if (!wrong.isEmpty()) {
      wrong.replaceAll((field, key) -> pages.text(key));
      return Response.status(422).entity(form(form, wrong, 422)).build();
    }
    String below = form.isOfMachine() ? "" : "/" + applications.apply(form);
    return Response.seeOther(URI.create("/" + pages.language().code() + "/membership" + below))
        .build();
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    return receipts.page(reference, Map.of());
  }

  private Page form(ApplicationForm form, Map<String, String> wrong, int status) {
    return new Page(
        ROOM + "apply.jte",
        pages.text("membership.apply"),
        new FormView(form, wrong, tokens.value(), declaration.number()),
        status);
  }

  /** The form, what was typed into it and what is wrong with that. */
  public record FormView(
      ApplicationForm form, Map<String, String> wrong, String token, Optional<String> declared) {}
}
