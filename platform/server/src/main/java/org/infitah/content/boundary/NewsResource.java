package org.infitah.content.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.infitah.content.Headline;
import org.infitah.content.control.ArticleRepository;
import org.infitah.content.control.Attachments;
import org.infitah.content.control.PublishArticle;
import org.infitah.content.control.ReviseArticle;
import org.infitah.content.control.Rights;
import org.infitah.content.control.WithdrawArticle;
import org.infitah.content.control.WriteArticle;
import org.infitah.content.entity.Article;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.jspecify.annotations.Nullable;

/** News, statements, pages and documents. What is not published yet is its writers' alone. */
@Dependent
@Path("news")
@Produces(MediaType.APPLICATION_JSON)
public class NewsResource {

  private final ArticleViews views;
  private final ArticleRepository articles;
  private final CurrentPerson current;
  private final WriteArticle writing;
  private final ReviseArticle revising;
  private final PublishArticle publishing;
  private final WithdrawArticle withdrawing;

  @Inject
  NewsResource(
      ArticleViews views,
      ArticleRepository articles,
      CurrentPerson current,
      WriteArticle writing,
      ReviseArticle revising,
      PublishArticle publishing,
      WithdrawArticle withdrawing) {
    this.views = views;
    this.articles = articles;
    this.current = current;
    this.writing = writing;
    this.revising = revising;
    this.publishing = publishing;
    this.withdrawing = withdrawing;
  }

  @GET
  public Slice<NewsItem> list(@Valid @BeanParam SliceQuery query) {
    Slice<Headline> slice = views.list(ArticleViews.NEWS, query);
    return new Slice<>(slice.items().stream().map(NewsItem::of).toList(), slice.next());
  }

  @GET
  @Path("{reference}")
  public ArticleView show(@PathParam("reference") String reference) {
    return views
        .find(reference)
        .or(() -> unpublished(reference).map(views::view))
        .orElseThrow(NotFoundException::new);
  }

  private Optional<Article> unpublished(String reference) {
    return current.may(Rights.WRITE) ? articles.find(reference) : Optional.empty();
  }

  /** Begins a draft. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(@Valid @NotNull ArticleBody body) {
    current.require(Rights.WRITE);
    String reference = writing.write(fitting(body).draft(Optional.empty()), Attachments.none());
    return Response.created(URI.create("/api/v1/news/" + reference))
        .entity(views.view(articles.find(reference).orElseThrow()))
        .build();
  }

  @PUT
  @Path("{reference}")
  @Consumes(MediaType.APPLICATION_JSON)
  public ArticleView revise(
      @PathParam("reference") String reference, @Valid @NotNull ArticleBody body) {
    current.require(Rights.WRITE);
    Article article = articles.find(reference).orElseThrow(NotFoundException::new);
    revising.revise(
        reference,
        body.version() == null ? article.version() : body.version(),
        fitting(body).draft(article.pictureId()),
        Attachments.none());
    return views.view(article);
  }

  /** Puts it before the public, at a moment to come if the body names one. */
  @POST
  @Path("{reference}/publication")
  @Consumes(MediaType.APPLICATION_JSON)
  public ArticleView publish(
      @PathParam("reference") String reference, @Valid @NotNull Publication publication) {
    publishing.publish(reference, Optional.ofNullable(publication.at()));
    return views.view(articles.find(reference).orElseThrow(NotFoundException::new));
  }

  /** Takes it back. */
  @DELETE
  @Path("{reference}/publication")
  public ArticleView withdraw(@PathParam("reference") String reference) {
    withdrawing.withdraw(reference);
    return views.view(articles.find(reference).orElseThrow(NotFoundException::new));
  }

  private static ArticleBody fitting(ArticleBody body) {
    if (!body.fits()) {
      throw new BadRequestException("too long");
    }
    return body;
  }

  /** When it shall be before the public; now, if nothing is said. */
  public record Publication(@Nullable Instant at) {}
}
