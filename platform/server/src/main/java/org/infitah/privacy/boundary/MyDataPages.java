package org.infitah.privacy.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.privacy.control.OwnPrivacy;

/** What this tenant holds about whoever asks: to see, to take along, to have forgotten. */
@Dependent
@Path("{lang: ar|fr|zgh}/account/data")
@Produces(MediaType.TEXT_HTML)
public class MyDataPages {

  private final OwnPrivacy own;
  private final CurrentTenant tenant;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  MyDataPages(OwnPrivacy own, CurrentTenant tenant, FormTokens tokens, Pages pages) {
    this.own = own;
    this.tenant = tenant;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show() {
    List<MyDataView.Held> held =
        own.held().entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .map(entry -> new MyDataView.Held(entry.getKey(), entry.getValue()))
            .toList();
    return Page.of(
        "org/infitah/privacy/boundary/mine.jte",
        pages.text("privacy.mine"),
        new MyDataView(
            held,
            own.heldByModules(),
            own.request()
                .map(
                    request ->
                        new MyDataView.Asked(
                            request.state(),
                            day(request.askedOn()),
                            day(request.dueOn()),
                            request.reason())),
            tokens.value()));
  }

  /** All of it, as a file. It is asked for by a form, because it leaves a trace itself. */
  @POST
  public Response export() {
    return Response.ok(own.export().toString(), "application/json;charset=UTF-8")
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + tenant.tenant().alias() + "-my-data.json\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  @POST
  @Path("erasure")
  public Response ask() {
    own.ask();
    return Response.seeOther(URI.create("/" + pages.language().code() + "/account/data")).build();
  }

  private String day(LocalDate day) {
    return Dates.day(day, pages.language());
  }
}
