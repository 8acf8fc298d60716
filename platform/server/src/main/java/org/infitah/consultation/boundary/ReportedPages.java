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
import org.infitah.consultation.control.ModerateContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** What people reported in a consultation and nobody has looked at yet. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/consultations/{reference}/reported")
@Produces(MediaType.TEXT_HTML)
public class ReportedPages {

  private final ContributionViews contributions;
  private final CommentViews views;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  ReportedPages(
      ContributionViews contributions,
      CommentViews views,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.contributions = contributions;
    this.views = views;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list(@PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    current.require(Rights.MODERATE);
    Consultation consultation = contributions.held(reference);
    return Page.of(
        "org/infitah/consultation/boundary/reportedlist.jte",
        pages.text("consultation.reports"),
        new Waiting(
            consultation.reference(),
            views.listReported(consultation, query),
            ModerateContribution.REASONS,
            tokens.value()));
  }

  /** A part of what waits for a moderator. */
  public record Waiting(
      String reference, Slice<CommentView> slice, List<String> hiding, String token) {

    public Waiting {
      hiding = List.copyOf(hiding);
    }
  }
}
