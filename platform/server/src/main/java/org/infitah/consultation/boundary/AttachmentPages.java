package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.consultation.control.AttachToContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.Unfit;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.Incoming;
import org.infitah.foundation.file.RefusedFile;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.page.UploadForm;
import org.infitah.foundation.persistence.RequestTransaction;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.tenancy.MemberOnly;

/** Where the author of a contribution adds pictures and documents, signed in or by the receipt. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/attachments")
@Produces(MediaType.TEXT_HTML)
public class AttachmentPages {

  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST = 40;

  private final ContributionViews contributions;
  private final AttachmentViews views;
  private final AttachToContribution attaching;
  private final FileStore files;
  private final RequestTransaction transaction;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  AttachmentPages(
      ContributionViews contributions,
      AttachmentViews views,
      AttachToContribution attaching,
      FileStore files,
      RequestTransaction transaction,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.contributions = contributions;
    this.views = views;
    this.attaching = attaching;
    this.files = files;
    this.transaction = transaction;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show(
      @QueryParam("about") @DefaultValue("") String about,
      @QueryParam("receipt") @DefaultValue("") String receipt) {
    Typed typed =
        new Typed(Map.of("about", cut(about), "receipt", cut(receipt)), pages.language().code());
    boolean asked = typed.said("about").isPresent() || typed.said("receipt").isPresent();
    return page(asked ? Optional.of(find(typed)) : Optional.empty(), typed, Map.of(), 200);
  }

  /** Adds one; a refused file takes nothing of what was typed away. */
  @POST
  @Upload
  @OpenForm
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response attach(List<EntityPart> parts) {
    UploadForm upload = UploadForm.of(parts);
    Typed typed = new Typed(upload.fields(), pages.language().code());
    if (typed.said("about").isPresent()) {
      current.require(Rights.CONTRIBUTE);
    }
    Map<String, String> wrong = new LinkedHashMap<>();
    Optional<Incoming> file = look(upload, wrong);
    if (typed.said("description").isEmpty()) {
      wrong.put("description", pages.text("consultation.error.description"));
    }
    transaction.begin(!wrong.isEmpty());
    Contribution it = find(typed);
    if (file.isEmpty() || !wrong.isEmpty()) {
      return refused(it, typed, wrong, UNPROCESSABLE);
    }
    try {
      if (typed.said("about").isPresent()) {
        attaching.attach(it, file.get(), typed.field("description"));
      } else {
        attaching.attachWith(it, file.get(), typed.field("description"));
      }
      return Response.seeOther(URI.create(way(typed))).build();
    } catch (Unfit e) {
      e.members().forEach((f, why) -> wrong.put(f, pages.text("consultation.error." + why)));
      return refused(it, typed, wrong, e.status());
    } catch (Refusal e) {
      return refused(it, typed, Map.of("file", pages.text(e.key())), e.status());
    }
  }

  private Optional<Incoming> look(UploadForm upload, Map<String, String> wrong) {
    try {
      Optional<Incoming> file = upload.file("file").map(it -> files.either(it.name(), it.bytes()));
      if (file.isEmpty()) {
        wrong.put("file", pages.text("consultation.error.file"));
      }
      return file;
    } catch (RefusedFile e) {
      wrong.put("file", pages.text(e.key()));
      return Optional.empty();
    }
  }

  /** Those of somebody else are not there. */
  private Contribution find(Typed typed) {
    if (typed.said("about").isPresent()) {
      current.require(Rights.CONTRIBUTE);
      return contributions.find(typed.field("about"));
    }
    return contributions
        .received(Receipt.of(cut(typed.field("receipt"))))
        .orElseThrow(NotFoundException::new);
  }

  private static String cut(String typed) {
    return typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
  }

  private String way(Typed typed) {
    String name = typed.said("about").isPresent() ? "about" : "receipt";
    return "/"
        + pages.language().code()
        + "/attachments?"
        + name
        + "="
        + URLEncoder.encode(typed.field(name), StandardCharsets.UTF_8);
  }

  private Response refused(Contribution it, Typed typed, Map<String, String> wrong, int status) {
    return Response.status(status).entity(page(Optional.of(it), typed, wrong, status)).build();
  }

  private Page page(Optional<Contribution> it, Typed typed, Map<String, String> wrong, int status) {
    return new Page(
        "org/infitah/consultation/boundary/attachments.jte",
        pages.text("consultation.attachments"),
        new Attaching(
            it.map(contributions::view),
            it.map(views::own).orElse(List.of()),
            AttachToContribution.MOST,
            typed,
            wrong,
            tokens.value()),
        status);
  }

  /**
   * What came with a contribution, and the form for one more.
   *
   * @param contribution absent where nothing was asked for yet
   * @param most how many it has at most
   */
  public record Attaching(
      Optional<ContributionView> contribution,
      List<OwnAttachment> attachments,
      int most,
      Typed typed,
      Map<String, String> wrong,
      String token) {

    public Attaching {
      attachments = List.copyOf(attachments);
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
