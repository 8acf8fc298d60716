package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.infitah.council.control.AttachPaper;
import org.infitah.council.control.Rights;
import org.infitah.council.control.Unkeepable;
import org.infitah.council.entity.CouncilSession;
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
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;

/** Where documents are added to the agenda of a session. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/sessions/{reference}/papers")
@Produces(MediaType.TEXT_HTML)
public class AgendaPaperPages {

  private static final int UNPROCESSABLE = 422;
  private static final Set<String> TEXTS = Set.of("paper");

  private final SessionDesk desk;
  private final CouncilSessionViews views;
  private final AttachPaper attaching;
  private final FileStore files;
  private final RequestTransaction transaction;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  AgendaPaperPages(
      SessionDesk desk,
      CouncilSessionViews views,
      AttachPaper attaching,
      FileStore files,
      RequestTransaction transaction,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.desk = desk;
    this.views = views;
    this.attaching = attaching;
    this.files = files;
    this.transaction = transaction;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(@PathParam("reference") String reference) {
    current.require(Rights.KEEP);
    return page(desk.find(reference), new Typed(Map.of(), pages.language().code()), Map.of(), 200);
  }

  /** Adds one. */
  @POST
  @Upload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(@PathParam("reference") String reference, List<EntityPart> parts) {
    current.require(Rights.KEEP);
    UploadForm upload = UploadForm.of(parts);
    Typed typed = new Typed(upload.fields(), pages.language().code());
    Map<String, String> wrong = new LinkedHashMap<>();
    Optional<Incoming> document = look(upload, wrong);
    Optional<LocalText> title = typed.text("paper");
    if (title.isEmpty()) {
      wrong.put("paper", pages.text("council.error.name"));
    }
    transaction.begin(!wrong.isEmpty());
    CouncilSession session = desk.find(reference);
    if (document.isEmpty() || title.isEmpty()) {
      return refused(session, typed, wrong);
    }
    return tried(
        session,
        typed,
        () -> attaching.attach(session, typed.number("about"), title.get(), document.get()));
  }

  /** Takes one away. */
  @POST
  @Path("removed")
  @SmallBody
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response detach(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.KEEP);
    Typed typed = Typed.of(form, pages.language().code());
    CouncilSession session = desk.find(reference);
    return tried(
        session,
        typed,
        () -> attaching.detach(session, typed.number("about"), typed.number("number")));
  }

  private Response tried(CouncilSession session, Typed typed, Runnable act) {
    try {
      act.run();
      return Response.seeOther(
              URI.create(
                  "/"
                      + pages.language().code()
                      + "/manage/sessions/"
                      + session.reference()
                      + "/papers"))
          .build();
    } catch (Unkeepable e) {
      Map<String, String> wrong = new LinkedHashMap<>();
      e.wrong().forEach((field, why) -> wrong.put(field, pages.text("council.error." + why)));
      return refused(session, typed, wrong);
    }
  }

  private Optional<Incoming> look(UploadForm upload, Map<String, String> wrong) {
    try {
      Optional<Incoming> document =
          upload.file("file").map(file -> files.document(file.name(), file.bytes()));
      if (document.isEmpty()) {
        wrong.put("file", pages.text("council.error.file"));
      }
      return document;
    } catch (RefusedFile e) {
      wrong.put("file", pages.text(e.key()));
      return Optional.empty();
    }
  }

  private Response refused(CouncilSession session, Typed typed, Map<String, String> wrong) {
    Map<String, String> said = typed.told(wrong, words -> words, TEXTS);
    return Response.status(UNPROCESSABLE).entity(page(session, typed, said, UNPROCESSABLE)).build();
  }

  private Page page(CouncilSession session, Typed typed, Map<String, String> wrong, int status) {
    return new Page(
        "org/infitah/council/boundary/papers.jte",
        pages.text("council.papers"),
        new Papers(views.whole(session), typed, wrong, tokens.value()),
        status);
  }

  /** The agenda with its documents, and the form for one more. */
  public record Papers(
      CouncilSessionView session, Typed typed, Map<String, String> wrong, String token) {

    public Papers {
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
