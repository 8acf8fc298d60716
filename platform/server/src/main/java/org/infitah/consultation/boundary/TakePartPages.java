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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.infitah.consultation.control.Contribute;
import org.infitah.consultation.control.FollowContribution;
import org.infitah.consultation.control.NotNow;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.Unfit;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.DataDeclaration;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Programmes;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.AxisSummary;

/** Taking part in a consultation: write, look at it beside what others said, send. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/consultations/{reference}/contribute")
@Produces(MediaType.TEXT_HTML)
public class TakePartPages {

  private static final int UNPROCESSABLE = 422;
  private static final int SIMILAR = 5;

  private final ContributionViews views;
  private final Contribute contributing;
  private final FollowContribution following;
  private final Programmes programmes;
  private final CurrentPerson current;
  private final DataDeclaration declaration;
  private final PlaceMap map;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  TakePartPages(
      ContributionViews views,
      Contribute contributing,
      FollowContribution following,
      Programmes programmes,
      CurrentPerson current,
      DataDeclaration declaration,
      PlaceMap map,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.views = views;
    this.contributing = contributing;
    this.following = following;
    this.programmes = programmes;
    this.current = current;
    this.declaration = declaration;
    this.map = map;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page begin(@PathParam("reference") String reference) {
    Consultation consultation = views.any(reference);
    current.require(Rights.CONTRIBUTE);
    return page(
        consultation,
        IdeaForm.empty(pages.language().code(), clock.instant()),
        Map.of(),
        List.of(),
        false);
  }

  /** Shows what was written for a last look, takes it back to be changed, or takes it. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response go(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    current.require(Rights.CONTRIBUTE);
    Consultation consultation = views.held(reference);
    IdeaForm sent = IdeaForm.of(typed, pages.language().code(), clock.instant());
    IdeaForm form = map.placed(sent);
    String act = form.field("act");
    boolean writing = act.equals("change") || sent.placing();
    Map<String, String> wrong = form.idea().wrong();
    if (writing || !wrong.isEmpty()) {
      return shown(consultation, form, writing ? Map.of() : wrong, List.of(), false);
    }
    if (!act.equals("send")) {
      return shown(
          consultation,
          form,
          Map.of(),
          views.similar(consultation, form.field("title"), SIMILAR),
          true);
    }
    try {
      Contribution kept = contributing.contribute(consultation, form.idea(), form.key());
      return Response.seeOther(
              URI.create(
                  "/"
                      + pages.language().code()
                      + "/contributions?receipt="
                      + kept.receipt()
                      + (form.tell() && !follow(kept) ? "&silent=true" : "")))
          .build();
    } catch (Unfit e) {
      return shown(consultation, form, e.members(), List.of(), false);
    }
  }

  /** What was said is kept, whether letters can come or not. */
  private boolean follow(Contribution kept) {
    try {
      following.follow(kept, pages.language());
      return true;
    } catch (NotNow e) {
      return false;
    }
  }

  private Response shown(
      Consultation consultation,
      IdeaForm form,
      Map<String, String> wrong,
      List<ContributionView> similar,
      boolean checking) {
    int status = wrong.isEmpty() ? 200 : UNPROCESSABLE;
    return Response.status(status)
        .entity(page(consultation, form, wrong, similar, checking))
        .build();
  }

  private Page page(
      Consultation consultation,
      IdeaForm form,
      Map<String, String> wrong,
      List<ContributionView> similar,
      boolean checking) {
    Map<String, String> said =
        form.typed().told(wrong, why -> pages.text("consultation.error." + why), Set.of());
    return new Page(
        "org/infitah/consultation/boundary/contribute.jte",
        pages.text(checking ? "consultation.check" : "consultation.contribute"),
        new Writing(
            consultation.reference(),
            consultation.subject(),
            consultation.question(),
            consultation.rules(),
            consultation.takes(Morocco.today(clock)),
            form,
            said,
            programmes.axes(),
            map.picture(form.spot()),
            similar,
            checking,
            declaration.number(),
            tokens.value()),
        wrong.isEmpty() ? 200 : UNPROCESSABLE);
  }

  /**
   * What is being written.
   *
   * @param open whether it can be sent today
   * @param map on which a place is chosen
   * @param similar what others said that shares its words
   * @param checking whether this is the last look at it
   * @param declared the number under which the collectivity declared what it keeps
   */
  public record Writing(
      String reference,
      Optional<LocalText> subject,
      Optional<LocalText> question,
      Optional<LocalText> rules,
      boolean open,
      IdeaForm form,
      Map<String, String> wrong,
      List<AxisSummary> axes,
      Optional<PlaceMap.Picture> map,
      List<ContributionView> similar,
      boolean checking,
      Optional<String> declared,
      String token) {

    public Writing {
      wrong = new LinkedHashMap<>(wrong);
      axes = List.copyOf(axes);
      similar = List.copyOf(similar);
    }

    /** The axis that was chosen. */
    public Optional<LocalText> axis() {
      return axes.stream()
          .filter(axis -> axis.code().equals(form.field("axis")))
          .map(AxisSummary::title)
          .findFirst();
    }
  }
}
