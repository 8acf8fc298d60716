package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.consultation.control.MergeContributions;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.SplitContribution;
import org.infitah.consultation.control.Unfit;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;

/**
 * Where a contribution that says two things becomes two, and what was made one or two is undone.
 */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/contributions/{reference}")
@Produces(MediaType.TEXT_HTML)
public class SplitPages {

  private static final int UNPROCESSABLE = 422;

  private final ContributionViews views;
  private final SplitContribution splitting;
  private final MergeContributions merging;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  SplitPages(
      ContributionViews views,
      SplitContribution splitting,
      MergeContributions merging,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.views = views;
    this.splitting = splitting;
    this.merging = merging;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  @Path("split")
  public Page begin(@PathParam("reference") String reference) {
    current.require(Rights.ANSWER);
    return page(
        views.find(reference), IdeaForm.empty(pages.language().code(), clock.instant()), Map.of());
  }

  @POST
  @Path("split")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response split(
      @PathParam("reference") String reference, MultivaluedMap<String, String> fields) {
    current.require(Rights.ANSWER);
    Contribution it = views.find(reference);
    if ("undo".equals(fields.getFirst("act"))) {
      splitting.undo(it);
      return to(it.reference());
    }
    IdeaForm form = IdeaForm.of(fields, pages.language().code(), clock.instant());
    Optional<LocalText> grounds = form.typed().text("grounds");
    Map<String, String> wrong = Map.of("grounds", "grounds");
    if (grounds.isPresent()) {
      try {
        return to(
            splitting
                .split(
                    it,
                    new SplitContribution.Part(
                        form.key(), form.field("title"), form.field("body"), grounds.get()))
                .reference());
      } catch (Unfit e) {
        wrong = e.members();
      }
    }
    return Response.status(UNPROCESSABLE).entity(page(it, form, wrong)).build();
  }

  /** Parts what was merged into it. */
  @POST
  @Path("parting")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response part(@PathParam("reference") String reference) {
    current.require(Rights.ANSWER);
    Contribution it = views.find(reference);
    merging.undo(it);
    return to(it.reference());
  }

  private Response to(String reference) {
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/contributions/" + reference))
        .build();
  }

  private Page page(Contribution it, IdeaForm form, Map<String, String> wrong) {
    Map<String, String> said =
        form.typed().told(wrong, why -> pages.text("consultation.error." + why), Set.of("grounds"));
    return new Page(
        "org/infitah/consultation/boundary/split.jte",
        pages.text("consultation.split"),
        new Splitting(views.view(it), form.typed(), said, tokens.value()),
        wrong.isEmpty() ? 200 : UNPROCESSABLE);
  }

  /** What says two things, and the second of them. */
  public record Splitting(
      ContributionView contribution, Typed typed, Map<String, String> wrong, String token) {

    public Splitting {
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
