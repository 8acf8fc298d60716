package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** What was hidden in a consultation, when and why: nothing goes silently. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/consultations/{reference}/moderation")
@Produces(MediaType.TEXT_HTML)
public class ModerationLogPages {

  private final ContributionViews views;
  private final CommentViews comments;
  private final AppealViews appeals;
  private final Pages pages;

  @Inject
  ModerationLogPages(
      ContributionViews views, CommentViews comments, AppealViews appeals, Pages pages) {
    this.views = views;
    this.comments = comments;
    this.appeals = appeals;
    this.pages = pages;
  }

  @GET
  public Page list(@PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    Consultation consultation = views.any(reference);
    return Page.of(
        "org/infitah/consultation/boundary/moderation.jte",
        pages.text("consultation.moderation"),
        new Shown(
            consultation.reference(),
            consultation.subject(),
            comments.listHidden(consultation, query),
            appeals.list(consultation, new SliceQuery()).items()));
  }

  /**
   * A part of the log.
   *
   * @param appeals against what was hidden
   */
  public record Shown(
      String reference,
      Optional<LocalText> subject,
      Slice<HiddenView> slice,
      List<AppealView> appeals) {

    public Shown {
      appeals = List.copyOf(appeals);
    }
  }
}
