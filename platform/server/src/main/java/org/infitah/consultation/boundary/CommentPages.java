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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.infitah.consultation.control.ConsultationRepository;
import org.infitah.consultation.control.ModerateContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.Contribution;
import org.infitah.consultation.entity.Remark;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** All that was said about a contribution, for and against it. For people. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/contributions/{reference}/comments")
@Produces(MediaType.TEXT_HTML)
public class CommentPages {

  private final ContributionViews contributions;
  private final ConsultationRepository consultations;
  private final CommentViews views;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  CommentPages(
      ContributionViews contributions,
      ConsultationRepository consultations,
      CommentViews views,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.contributions = contributions;
    this.consultations = consultations;
    this.views = views;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page list(@PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    Contribution it = contributions.find(reference);
    ContributionView about = contributions.view(it);
    boolean open =
        it.shown()
            && about.ties().mergedInto().isEmpty()
            && consultations
                .find(it.consultationId())
                .filter(one -> one.takes(Morocco.today(clock)))
                .isPresent();
    boolean reports = current.person().isPresent() && current.may(Rights.CONTRIBUTE);
    boolean moderates = current.may(Rights.MODERATE);
    return Page.of(
        "org/infitah/consultation/boundary/comments.jte",
        pages.text("consultation.comments"),
        new Shown(
            about,
            open,
            views.stances(it),
            views.list(it, query),
            reports,
            moderates ? ModerateContribution.REASONS : List.of(),
            reports || moderates ? tokens.value() : ""));
  }

  /**
   * A part of the list.
   *
   * @param open whether the reader may add to it
   * @param stances how many take each
   * @param reports whether the reader may ask a moderator to look
   * @param hiding the reasons for which the reader may hide one
   */
  public record Shown(
      ContributionView contribution,
      boolean open,
      Map<String, Long> stances,
      Slice<CommentView> slice,
      boolean reports,
      List<String> hiding,
      String token) {

    public Shown {
      stances = Map.copyOf(stances);
      hiding = List.copyOf(hiding);
    }

    /** How many take a stance. */
    public long count(String stance) {
      return stances.getOrDefault(stance, 0L);
    }

    /** For it, against it, or neither. */
    public List<String> all() {
      return Remark.STANCES;
    }
  }
}
