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
import org.infitah.consultation.control.ContributeAsGuest;
import org.infitah.consultation.control.CurrentGuest;
import org.infitah.consultation.control.GuestTerms;
import org.infitah.consultation.control.Unfit;
import org.infitah.consultation.control.WriteAsGuest;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Guest;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.limit.FormEffort;
import org.infitah.foundation.page.DataDeclaration;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Programmes;
import org.infitah.spi.LocalText;
import org.infitah.spi.programme.AxisSummary;

/** Taking part without an account: write, look at it beside what others said, send. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/consultations/{reference}/guest")
@Produces(MediaType.TEXT_HTML)
public class GuestPages {

  private static final int UNPROCESSABLE = 422;
  private static final int SIMILAR = 5;

  private final ContributionViews views;
  private final WriteAsGuest writing;
  private final ContributeAsGuest contributing;
  private final CurrentGuest current;
  private final GuestTerms terms;
  private final Programmes programmes;
  private final FormEffort effort;
  private final DataDeclaration declaration;
  private final PlaceMap map;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  GuestPages(
      ContributionViews views,
      WriteAsGuest writing,
      ContributeAsGuest contributing,
      CurrentGuest current,
      GuestTerms terms,
      Programmes programmes,
      FormEffort effort,
      DataDeclaration declaration,
      PlaceMap map,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.views = views;
    this.writing = writing;
    this.contributing = contributing;
    this.current = current;
    this.terms = terms;
    this.programmes = programmes;
    this.effort = effort;
    this.declaration = declaration;
    this.map = map;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page begin(@PathParam("reference") String reference) {
    IdeaForm empty = IdeaForm.empty(pages.language().code(), clock.instant());
    return page(views.any(reference), empty, Map.of(), false);
  }

  /** Shows what was written for a last look, or takes it back to be changed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Page look(@PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    Consultation consultation = views.held(reference);
    GuestForm sent = GuestForm.of(typed, pages.language(), clock.instant());
    GuestForm form = new GuestForm(map.placed(sent.idea()));
    boolean changing = form.idea().field("act").equals("change") || sent.idea().placing();
    Map<String, String> wrong = changing ? Map.of() : wrong(form);
    return page(consultation, form.idea(), wrong, !changing && wrong.isEmpty());
  }

  /** Takes it: at once from a browser that is known, else once the letter is followed. */
  @POST
  @OpenForm
  @Path("send")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(
      @PathParam("reference") String reference, MultivaluedMap<String, String> typed) {
    Consultation consultation = views.held(reference);
    GuestForm form = GuestForm.of(typed, pages.language(), clock.instant());
    try {
      if (form.isOfMachine()) {
        return to("/guest?sent=true");
      }
      if (current.find().isPresent()) {
        String receipt =
            contributing
                .contribute(consultation, form.idea().idea(), form.writer(pages.language()))
                .receipt();
        return to("/contributions?receipt=" + receipt);
      }
      writing.write(consultation, form.idea().idea(), form.writer(pages.language()), form.work());
      return to("/guest?sent=true");
    } catch (Unfit e) {
      return Response.status(UNPROCESSABLE)
          .entity(page(consultation, form.idea(), e.members(), false))
          .build();
    }
  }

  private Response to(String below) {
    return Response.seeOther(URI.create("/" + pages.language().code() + below)).build();
  }

  private Map<String, String> wrong(GuestForm form) {
    Map<String, String> wrong =
        new LinkedHashMap<>(writing.wrong(form.idea().idea(), form.writer(pages.language())));
    if (current.find().isPresent()) {
      wrong.remove("address");
    }
    return wrong;
  }

  private Page page(
      Consultation consultation, IdeaForm form, Map<String, String> wrong, boolean checking) {
    Map<String, String> said =
        form.typed().told(wrong, why -> pages.text("consultation.error." + why), Set.of());
    return new Page(
        "org/infitah/consultation/boundary/guest.jte",
        pages.text(checking ? "consultation.check" : "consultation.guest"),
        new Writing(
            consultation.reference(),
            consultation.subject(),
            consultation.question(),
            consultation.takes(Morocco.today(clock)),
            form,
            said,
            programmes.axes(),
            map.picture(form.spot()),
            checking ? views.similar(consultation, form.field("title"), SIMILAR) : List.of(),
            checking,
            checking && current.find().isEmpty()
                ? Optional.of(effort.puzzle(form.key()))
                : Optional.empty(),
            current.find().map(Guest::maskedAddress),
            terms.hours(),
            terms.days(),
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
   * @param puzzle on which the browser works meanwhile
   * @param known the address that was proved in this browser, hardly readable
   * @param hours for how long the letter can be followed
   * @param days for how long the browser is known
   * @param declared the number under which the collectivity declared what it keeps
   */
  public record Writing(
      String reference,
      Optional<LocalText> subject,
      Optional<LocalText> question,
      boolean open,
      IdeaForm form,
      Map<String, String> wrong,
      List<AxisSummary> axes,
      Optional<PlaceMap.Picture> map,
      List<ContributionView> similar,
      boolean checking,
      Optional<FormEffort.Puzzle> puzzle,
      Optional<String> known,
      int hours,
      int days,
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
