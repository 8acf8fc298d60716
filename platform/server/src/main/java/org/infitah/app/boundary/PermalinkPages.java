package org.infitah.app.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.CurrentTenant;

/** The lasting address of anything public: a reference leads to the page that shows it today. */
@Dependent
@Path("{lang: ar|fr|zgh}/r/{reference}")
public class PermalinkPages {

  private static final Pattern REFERENCE =
      Pattern.compile("[A-Z]{2,6}-(?<kind>[A-Z]{1,2})-[0-9]{3,6}");
  private static final Map<String, String> BELOW =
      Map.of(
          "B", "/advisory-bodies/",
          "C", "/consultations/",
          "I", "/contributions/",
          "N", "/news/",
          "P", "/projects/",
          "S", "/council/",
          "W", "/workshops/");

  private final Pages pages;
  private final CurrentTenant current;

  @Inject
  PermalinkPages(Pages pages, CurrentTenant current) {
    this.pages = pages;
    this.current = current;
  }

  @GET
  public Response lead(@PathParam("reference") String reference) {
    Matcher matcher = REFERENCE.matcher(reference);
    if (!matcher.matches()) {
      throw new NotFoundException();
    }
    String language = "/" + pages.language().code();
    String kind = matcher.group("kind");
    if (kind.equals("OP")) {
      return to(language + "/programme");
    }
    String below = BELOW.get(kind);
    if (below == null) {
      throw new NotFoundException();
    }
    boolean meeting = kind.equals("W") && current.tenant().isNetwork();
    return to(language + (meeting ? "/events/" : below) + reference);
  }

  private static Response to(String path) {
    return Response.status(302).location(URI.create(path)).build();
  }
}
