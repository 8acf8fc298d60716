package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.consultation.control.MergeContributions;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.Unfit;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.page.Typed;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Where contributions that say the same are merged into one of them. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/consultations/{reference}/merges")
@Produces(MediaType.TEXT_HTML)
public class MergePages {

  private static final int UNPROCESSABLE = 422;

  private final ContributionViews views;
  private final MergeContributions merging;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  MergePages(
      ContributionViews views,
      MergeContributions merging,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.views = views;
    this.merging = merging;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list(@PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    current.require(Rights.ANSWER);
    Consultation consultation = views.held(reference);
    return page(
        consultation,
        views.listWaiting(consultation, query),
        new Typed(Map.of(), pages.language().code()),
        List.of(),
        Map.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response merge(
      @PathParam("reference") String reference,
      @Valid @BeanParam SliceQuery query,
      MultivaluedMap<String, String> form) {
    current.require(Rights.ANSWER);
    Consultation consultation = views.held(reference);
    Typed typed = Typed.of(form, pages.language().code());
    List<String> chosen = form.getOrDefault("contribution", List.of());
    Optional<LocalText> grounds = typed.text("grounds");
    Map<String, String> wrong = Map.of("grounds", "grounds");
    if (grounds.isPresent()) {
      try {
        merging.merge(consultation, typed.field("proposal"), chosen, grounds.get());
        return Response.seeOther(
                URI.create(
                    "/" + pages.language().code() + "/contributions/" + typed.field("proposal")))
            .build();
      } catch (Unfit e) {
        wrong = e.members();
      }
    }
    return Response.status(UNPROCESSABLE)
        .entity(page(consultation, views.listWaiting(consultation, query), typed, chosen, wrong))
        .build();
  }

  private Page page(
      Consultation consultation,
      Slice<ContributionView> slice,
      Typed typed,
      List<String> chosen,
      Map<String, String> wrong) {
    Map<String, String> said =
        typed.told(wrong, why -> pages.text("consultation.error." + why), Set.of("grounds"));
    return new Page(
        "org/infitah/consultation/boundary/merges.jte",
        pages.text("consultation.merge"),
        new Merging(consultation.reference(), slice, typed, chosen, said, tokens.value()),
        wrong.isEmpty() ? 200 : UNPROCESSABLE);
  }

  /**
   * What can be merged, and the merge that is being made.
   *
   * @param chosen the references of those that go into the proposal
   */
  public record Merging(
      String reference,
      Slice<ContributionView> slice,
      Typed typed,
      List<String> chosen,
      Map<String, String> wrong,
      String token) {

    public Merging {
      chosen = List.copyOf(chosen);
      wrong = new LinkedHashMap<>(wrong);
    }
  }
}
