package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.consultation.control.Contribute;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.Unfit;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.programme.Programmes;
import org.infitah.spi.programme.AxisSummary;

/** Where staff write down what somebody present says, or what stands on a paper form. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/consultations/{reference}/paper")
@Produces(MediaType.TEXT_HTML)
public class PaperPages {

  private static final int UNPROCESSABLE = 422;

  private final ContributionViews views;
  private final Contribute contributing;
  private final Programmes programmes;
  private final CurrentPerson current;
  private final PlaceMap map;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  PaperPages(
      ContributionViews views,
      Contribute contributing,
      Programmes programmes,
      CurrentPerson current,
      PlaceMap map,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.views = views;
    this.contributing = contributing;
    this.programmes = programmes;
    this.current = current;
    this.map = map;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  /** An empty form; above it the receipt of what was kept last, to be handed over. */
  @GET
  public Page begin(
      @PathParam("reference") String reference, @QueryParam("kept") @DefaultValue("") String kept) {
    current.require(Rights.RECORD);
    Consultation consultation = views.held(reference);
    return page(
        consultation,
        IdeaForm.empty(pages.language().code(), clock.instant()),
        Map.of(),
        views.received(Receipt.of(kept)).map(Contribution::receipt));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response keep(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.RECORD);
    Consultation consultation = views.held(reference);
    IdeaForm sent = IdeaForm.of(typed, pages.language().code(), clock.instant());
    IdeaForm form = map.placed(sent);
    if (sent.placing()) {
      return Response.ok(page(consultation, form, Map.of(), Optional.empty())).build();
    }
    try {
      Contribution kept =
          contributing.writeDown(consultation, form.idea(), form.field("channel"), form.key());
      return Response.seeOther(
              URI.create(
                  "/"
                      + pages.language().code()
                      + "/manage/consultations/"
                      + consultation.reference()
                      + "/paper?kept="
                      + kept.receipt()))
          .build();
    } catch (Unfit e) {
      return Response.status(UNPROCESSABLE)
          .entity(page(consultation, form, e.members(), Optional.empty()))
          .build();
    }
  }

  private Page page(
      Consultation consultation,
      IdeaForm form,
      Map<String, String> wrong,
      Optional<String> receipt) {
    Map<String, String> said =
        form.typed().told(wrong, why -> pages.text("consultation.error." + why), Set.of());
    return new Page(
        "org/infitah/consultation/boundary/paper.jte",
        pages.text("consultation.paper"),
        new Writing(
            consultation.reference(),
            form,
            said,
            programmes.axes(),
            map.picture(form.spot()),
            receipt,
            tokens.value()),
        wrong.isEmpty() ? 200 : UNPROCESSABLE);
  }

  /**
   * What is being written down.
   *
   * @param map on which a place is chosen
   * @param receipt of what was kept last
   */
  public record Writing(
      String reference,
      IdeaForm form,
      Map<String, String> wrong,
      List<AxisSummary> axes,
      Optional<PlaceMap.Picture> map,
      Optional<String> receipt,
      String token) {

    public Writing {
      wrong = new LinkedHashMap<>(wrong);
      axes = List.copyOf(axes);
    }
  }
}
