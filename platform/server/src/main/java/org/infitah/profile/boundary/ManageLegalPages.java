package org.infitah.profile.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.problem.NotFound;
import org.infitah.profile.control.LegalPages;
import org.infitah.profile.control.Rights;
import org.infitah.profile.entity.PageDraft;
import org.infitah.profile.entity.Settings;
import org.infitah.spi.LocalText;

/** The pages the law asks for, in the back office: from a template to what the public reads. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/legal")
@Produces(MediaType.TEXT_HTML)
public class ManageLegalPages {

  private static final String ROOM = "org/infitah/profile/boundary/";

  private final LegalPages legal;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ManageLegalPages(LegalPages legal, CurrentPerson current, FormTokens tokens, Pages pages) {
    this.legal = legal;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list() {
    List<Line> lines =
        legal.list().stream()
            .map(
                standing ->
                    new Line(
                        standing.slug(), standing.page().isPresent(), standing.draft().isPresent()))
            .toList();
    return Page.of(ROOM + "legal.jte", pages.text("profile.legal"), new All(lines, tokens.value()));
  }

  @GET
  @Path("{slug: privacy|legal|accessibility}")
  public Page edit(@PathParam("slug") String slug) {
    return form(slug, LegalForm.of(legal.words(slug)), Map.of());
  }

  /** What is prepared, as the public would read it. */
  @GET
  @Path("{slug: privacy|legal|accessibility}/preview")
  public Page preview(@PathParam("slug") String slug) {
    PageDraft.Words words = legal.words(slug);
    return Page.of(
        ROOM + "legal-preview.jte", pages.local(words.title()), new Preview(slug, words));
  }

  @POST
  @Path("{slug: privacy|legal|accessibility}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(@PathParam("slug") String slug, MultivaluedMap<String, String> typed) {
    current.require(Rights.SETTINGS);
    LegalForm form = LegalForm.of(typed);
    Map<String, String> errors = form.errors();
    if (!errors.isEmpty()) {
      return Response.status(400).entity(form(slug, form, errors)).build();
    }
    legal.prepare(slug, form.words());
    return to("/" + slug + "/preview");
  }

  /** Begins with the template, publishes or discards. */
  @POST
  @Path("{slug: privacy|legal|accessibility}/state")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response move(
      @PathParam("slug") String slug, @FormParam("do") @DefaultValue("") String what) {
    switch (what) {
      case "begin" -> {
        legal.begin(slug);
        return to("/" + slug);
      }
      case "publish" -> legal.publish(slug);
      case "discard" -> legal.discard(slug);
      default -> throw new NotFound();
    }
    return to("");
  }

  private Page form(String slug, LegalForm form, Map<String, String> errors) {
    Map<String, String> worded = new LinkedHashMap<>();
    errors.forEach((field, key) -> worded.put(field, pages.text(key)));
    return new Page(
        ROOM + "legal-edit.jte",
        pages.text("profile.legal." + slug),
        new Edit(slug, form, worded, tokens.value()),
        errors.isEmpty() ? 200 : 400);
  }

  private Response to(String path) {
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/legal" + path))
        .build();
  }

  /** One of the pages: whether the public reads it, and whether another is prepared. */
  public record Line(String slug, boolean published, boolean prepared) {}

  /** All of them. */
  public record All(List<Line> lines, String token) {

    public All {
      lines = List.copyOf(lines);
    }
  }

  /** One as it would be read. */
  public record Preview(String slug, PageDraft.Words words) {

    public LocalText title() {
      return words.title();
    }

    public LocalText body() {
      return words.body();
    }
  }

  /**
   * The form.
   *
   * @param errors by field, in the reader's language
   */
  public record Edit(String slug, LegalForm form, Map<String, String> errors, String token) {

    public Optional<String> error(String field) {
      return Optional.ofNullable(errors.get(field));
    }

    public List<String> languages() {
      return Settings.LANGUAGES;
    }
  }
}
