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
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.control.ConsultationRepository;
import org.infitah.consultation.control.ContributionRepository;
import org.infitah.consultation.control.ModerateContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.SupportContribution;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.Morocco;
import org.infitah.programme.Programmes;
import org.infitah.spi.LocalText;

/** One contribution, who is for it, and where it is on its way. For people. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/contributions")
@Produces(MediaType.TEXT_HTML)
public class ContributionPages {

  private static final String ROOM = "org/infitah/consultation/boundary/";
  private static final int LONGEST = 40;

  private final ContributionViews views;
  private final ConsultationRepository consultations;
  private final ContributionRepository contributions;
  private final SupportContribution supporting;
  private final Programmes programmes;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ContributionPages(
      ContributionViews views,
      ConsultationRepository consultations,
      ContributionRepository contributions,
      SupportContribution supporting,
      Programmes programmes,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.views = views;
    this.consultations = consultations;
    this.contributions = contributions;
    this.supporting = supporting;
    this.programmes = programmes;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  /** Where is my idea? By the receipt, without an account. */
  @GET
  public Page follow(@QueryParam("receipt") @DefaultValue("") String typed) {
    String receipt = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
    Optional<Contribution> found =
        receipt.isEmpty() ? Optional.empty() : views.received(Receipt.of(receipt));
    return Page.of(
        ROOM + "follow.jte",
        pages.text("consultation.follow"),
        new Followed(
            found.map(Contribution::receipt).orElse(receipt),
            found.map(views::view),
            found.flatMap(it -> consultations.find(it.consultationId())).map(this::stage)));
  }

  private Way stage(Consultation consultation) {
    return new Way(
        consultation.reference(),
        consultation.subject(),
        consultation.takes(Morocco.today(clock)),
        consultation.endedAt().isPresent());
  }

  @GET
  @Path("{reference}")
  public Page show(@PathParam("reference") String reference) {
    Contribution it = views.find(reference);
    Consultation consultation = consultations.find(it.consultationId()).orElseThrow();
    ContributionView view = views.view(it);
    boolean open = it.shown() && consultation.takes(Morocco.today(clock));
    Optional<String> subject = current.person().map(person -> person.subject());
    boolean own = subject.isPresent() && subject.equals(it.author());
    boolean moderates = current.may(Rights.MODERATE);
    return Page.of(
        ROOM + "contribution.jte",
        view.title().orElse(it.reference()),
        new One(
            view,
            stage(consultation),
            view.axis().flatMap(this::axis),
            open && !own,
            subject.filter(who -> contributions.supports(it.id(), who)).isPresent(),
            moderates ? ModerateContribution.REASONS : List.of(),
            (open && !own) || moderates ? tokens.value() : ""));
  }

  private Optional<LocalText> axis(String code) {
    return programmes.axes().stream()
        .filter(axis -> axis.code().equals(code))
        .map(axis -> axis.title())
        .findFirst();
  }

  /** Says that one is for it, or no longer. */
  @POST
  @Path("{reference}/support")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response support(
      @PathParam("reference") String reference, MultivaluedMap<String, String> form) {
    current.require(Rights.CONTRIBUTE);
    Contribution it = views.find(reference);
    if ("withdraw".equals(form.getFirst("act"))) {
      supporting.withdraw(it);
    } else {
      supporting.support(it);
    }
    return Response.seeOther(
            URI.create("/" + pages.language().code() + "/contributions/" + it.reference()))
        .build();
  }

  /** The consultation something was said in, and where it stands. */
  public record Way(String reference, Optional<LocalText> subject, boolean open, boolean ended) {}

  /** What a receipt leads to. */
  public record Followed(
      String receipt, Optional<ContributionView> contribution, Optional<Way> way) {}

  /**
   * One contribution.
   *
   * @param mayBeSupported by the reader, now
   * @param supported by the reader
   * @param hiding the reasons for which the reader may hide it
   */
  public record One(
      ContributionView contribution,
      Way way,
      Optional<LocalText> axis,
      boolean mayBeSupported,
      boolean supported,
      List<String> hiding,
      String token) {

    public One {
      hiding = List.copyOf(hiding);
    }
  }
}
