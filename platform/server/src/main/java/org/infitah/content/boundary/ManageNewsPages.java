package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.content.Kind;
import org.infitah.content.control.ArticleRepository;
import org.infitah.content.control.ReviseArticle;
import org.infitah.content.control.Rights;
import org.infitah.content.control.WriteArticle;
import org.infitah.content.entity.Article;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Upload;
import org.infitah.foundation.page.UploadForm;
import org.infitah.foundation.persistence.RequestTransaction;
import org.jspecify.annotations.Nullable;

/** Where articles are written. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/news")
@Produces(MediaType.TEXT_HTML)
public class ManageNewsPages {

  private static final int MOST = 200;

  private final ArticleRepository articles;
  private final EditViews views;
  private final ReadAttachments reading;
  private final WriteArticle writing;
  private final ReviseArticle revising;
  private final CurrentPerson current;
  private final RequestTransaction transaction;
  private final Pages pages;

  @Inject
  ManageNewsPages(
      ArticleRepository articles,
      EditViews views,
      ReadAttachments reading,
      WriteArticle writing,
      ReviseArticle revising,
      CurrentPerson current,
      RequestTransaction transaction,
      Pages pages) {
    this.articles = articles;
    this.views = views;
    this.reading = reading;
    this.writing = writing;
    this.revising = revising;
    this.current = current;
    this.transaction = transaction;
    this.pages = pages;
  }

  @GET
  public Page list(@QueryParam("state") @Nullable String state) {
    current.require(Rights.WRITE);
    Optional<String> asked = Optional.ofNullable(state).filter(ManageView.STATES::contains);
    return Page.of(
        "org/infitah/content/boundary/manage.jte",
        pages.text("content.manage"),
        new ManageView(
            articles.all(asked, MOST).stream().map(ManageView.Line::of).toList(), asked));
  }

  @GET
  @Path("new")
  public Page begin(@QueryParam("kind") @DefaultValue("news") String kind) {
    current.require(Rights.WRITE);
    Kind begun = Kind.find(kind).orElseThrow(NotFoundException::new);
    return views.page(ArticleForm.empty(begun, pages.language().code()), Map.of(), 200);
  }

  @POST
  @Upload
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response write(List<EntityPart> parts) {
    current.require(Rights.WRITE);
    UploadForm upload = UploadForm.of(parts);
    ArticleForm form = ArticleForm.of(upload);
    ReadAttachments.Read read = reading.from(upload);
    Map<String, String> errors = form.errors(read.attachments().picture().isPresent());
    errors.putAll(read.errors());
    transaction.begin(!errors.isEmpty());
    if (!errors.isEmpty()) {
      return Response.ok(views.page(form, errors, 400)).status(400).build();
    }
    String reference = writing.write(form.draft(Optional.empty()), read.attachments());
    return to(reference, "saved");
  }

  @GET
  @Path("{reference}")
  public Page edit(
      @PathParam("reference") String reference, @QueryParam("done") @Nullable String done) {
    current.require(Rights.WRITE);
    Article article = articles.find(reference).orElseThrow(NotFoundException::new);
    return views.page(article, Optional.ofNullable(done));
  }

  @GET
  @Path("{reference}/preview")
  public Page preview(@PathParam("reference") String reference) {
    current.require(Rights.WRITE);
    Article article = articles.find(reference).orElseThrow(NotFoundException::new);
    return Page.of(ShowArticle.TEMPLATE, pages.local(article.title()), views.preview(article));
  }

  @POST
  @Upload
  @Path("{reference}")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response revise(@PathParam("reference") String reference, List<EntityPart> parts) {
    current.require(Rights.WRITE);
    UploadForm upload = UploadForm.of(parts);
    ArticleForm form = ArticleForm.of(upload);
    ReadAttachments.Read read = reading.from(upload);
    transaction.begin(false);
    Article article = articles.find(reference).orElseThrow(NotFoundException::new);
    boolean without = upload.field("without-picture").equals("yes");
    boolean kept = article.pictureId().isPresent() && !without;
    Map<String, String> errors = form.errors(kept || read.attachments().picture().isPresent());
    errors.putAll(read.errors());
    if (!errors.isEmpty()) {
      return Response.ok(views.page(article, form, errors)).status(400).build();
    }
    revising.revise(
        reference,
        version(upload),
        form.draft(kept ? article.pictureId() : Optional.empty()),
        read.attachments());
    return to(reference, "saved");
  }

  private static int version(UploadForm upload) {
    String version = upload.field("version");
    return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
  }

  private Response to(String reference, String done) {
    return Response.seeOther(
            URI.create(
                "/"
                    + pages.language().code()
                    + "/manage/news/"
                    + URI.create(reference).toASCIIString()
                    + "?done="
                    + done))
        .build();
  }
}
