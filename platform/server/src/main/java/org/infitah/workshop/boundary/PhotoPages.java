package org.infitah.workshop.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.file.RefusedFile;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.page.UploadForm;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.workshop.control.KeepPhoto;
import org.infitah.workshop.control.Rights;
import org.infitah.workshop.control.Unfit;
import org.infitah.workshop.control.WorkshopRepository;
import org.infitah.workshop.entity.Workshop;

/** Where pictures of a meeting are brought. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/workshops/{reference}/photos")
@Produces(MediaType.TEXT_HTML)
public class PhotoPages {

  private static final Set<String> TEXTS = Set.of("alt");

  private final WorkshopRepository workshops;
  private final MinutesViews views;
  private final KeepPhoto keeping;
  private final FileStore files;
  private final RequestTransaction transaction;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  PhotoPages(
      WorkshopRepository workshops,
      MinutesViews views,
      KeepPhoto keeping,
      FileStore files,
      RequestTransaction transaction,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.workshops = workshops;
    this.views = views;
    this.keeping = keeping;
    this.files = files;
    this.transaction = transaction;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(@PathParam("reference") String reference) {
    current.require(Rights.WRITE);
    return page(find(reference), new Typed(Map.of(), pages.language().code()), Map.of(), 200);
  }

  /** Keeps one: what it shows must be said, and that those on it agreed. */
  @POST
  @Upload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response keep(@PathParam("reference") String reference, List<EntityPart> parts) {
    current.require(Rights.WRITE);
    UploadForm upload = UploadForm.of(parts);
    Typed typed = new Typed(upload.fields(), pages.language().code());
    Map<String, String> wrong = new LinkedHashMap<>();
    Optional<Incoming> picture = look(upload, wrong);
    Optional<LocalText> alt = typed.text("alt");
    if (alt.isEmpty()) {
      wrong.put("alt", pages.text("workshop.error.alt"));
    }
    if (!typed.field("agreed").equals("yes")) {
      wrong.put("agreed", pages.text("workshop.error.agreed"));
    }
    transaction.begin(!wrong.isEmpty());
    Workshop workshop = find(reference);
    if (picture.isEmpty() || alt.isEmpty() || !wrong.isEmpty()) {
      return refused(workshop, typed, wrong, 422);
    }
    try {
      keeping.keep(workshop, picture.get(), alt.get());
      return back(reference);
    } catch (Unfit e) {
      e.members().forEach((field, why) -> wrong.put(field, pages.text("workshop.error." + why)));
      return refused(workshop, typed, wrong, e.status());
    } catch (Refusal e) {
      return refused(workshop, typed, Map.of("photos", pages.text(e.key())), e.status());
    }
  }

  /** Takes one away. */
  @POST
  @Path("dropped")
  @SmallBody
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response drop(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.WRITE);
    Typed typed = Typed.of(form, pages.language().code());
    Workshop workshop = find(reference);
    try {
      keeping.drop(workshop, typed.number("number"));
      return back(reference);
    } catch (Refusal e) {
      return refused(workshop, typed, Map.of("photos", pages.text(e.key())), e.status());
    }
  }

  private Optional<Incoming> look(UploadForm upload, Map<String, String> wrong) {
    try {
      Optional<Incoming> picture =
          upload.file("photo").map(file -> files.picture(file.name(), file.bytes()));
      if (picture.isEmpty()) {
        wrong.put("photo", pages.text("workshop.error.photo"));
      }
      return picture;
    } catch (RefusedFile e) {
      wrong.put("photo", pages.text(e.key()));
      return Optional.empty();
    }
  }

  private Response back(String reference) {
    return Response.seeOther(
            URI.create(
                "/" + pages.language().code() + "/manage/workshops/" + reference + "/photos"))
        .build();
  }

  private Response refused(Workshop workshop, Typed typed, Map<String, String> wrong, int status) {
    Map<String, String> said = typed.told(wrong, words -> words, TEXTS);
    return Response.status(status).entity(page(workshop, typed, said, status)).build();
  }

  private Page page(Workshop workshop, Typed typed, Map<String, String> wrong, int status) {
    return new Page(
        "org/infitah/workshop/boundary/photos.jte",
        pages.text("workshop.photos"),
        new Photos(
            workshop.reference(),
            workshop.title(),
            views.photos(workshop.id()),
            typed,
            wrong,
            tokens.value()),
        status);
  }

  private Workshop find(String reference) {
    return workshops.find(reference).orElseThrow(NotFoundException::new);
  }

  /** Pictures of a meeting, and the form for one more. */
  public record Photos(
      String reference,
      LocalText title,
      List<PhotoView> photos,
      Typed typed,
      Map<String, String> wrong,
      String token) {

    public Photos {
      photos = List.copyOf(photos);
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
