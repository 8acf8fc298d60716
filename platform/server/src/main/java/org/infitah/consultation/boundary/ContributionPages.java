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
import java.util.Map;
import java.util.Optional;
import org.infitah.consultation.control.ConsultationRepository;
import org.infitah.consultation.control.ContributionLinks;
import org.infitah.consultation.control.Follows;
import org.infitah.consultation.control.ModerateContribution;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.SupportContribution;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Contribution;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.QrCode;
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
  private final ThreadViews threads;
  private final ConsultationRepository consultations;
  private final ContributionLinks links;
  private final Follows follows;
  private final SupportContribution supporting;
  private final CommentViews comments;
  private final AttachmentViews attachments;
  private final Programmes programmes;
  private final CurrentPerson current;
  private final PlaceMap map;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ContributionPages(
      ContributionViews views,
      ThreadViews threads,
      ConsultationRepository consultations,
      ContributionLinks links,
      Follows follows,
      SupportContribution supporting,
      CommentViews comments,
      AttachmentViews attachments,
      Programmes programmes,
      CurrentPerson current,
      PlaceMap map,
      FormTokens tokens,
      Pages pages,
      Clock clock) {
    this.views = views;
    this.threads = threads;
    this.consultations = consultations;
    this.links = links;
    this.follows = follows;
    this.supporting = supporting;
    this.comments = comments;
    this.attachments = attachments;
    this.programmes = programmes;
    this.current = current;
    this.map = map;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  /** Where is my idea? By the receipt, without an account. */
  @GET
  public Page follow(
      @QueryParam("receipt") @DefaultValue("") String typed,
      @QueryParam("silent") @DefaultValue("false") boolean silent) {
    String receipt = typed.substring(0, Math.min(typed.length(), LONGEST)).strip();
    Optional<Contribution> found =
        receipt.isEmpty() ? Optional.empty() : views.received(Receipt.of(receipt));
    return Page.of(
        ROOM + "follow.jte",
        pages.text("consultation.follow"),
        new Followed(
            found.map(Contribution::receipt).orElse(receipt),
            silent,
            found.map(it -> QrCode.of(way(it))),
            found.map(views::own),
            found.flatMap(it -> consultations.find(it.consultationId())).map(this::stage)));
  }

  private String way(Contribution it) {
    return pages.origin()
        + "/"
        + pages.language().code()
        + "/contributions?receipt="
        + it.receipt();
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
    boolean open =
        it.shown()
            && view.ties().mergedInto().isEmpty()
            && consultation.takes(Morocco.today(clock));
    Optional<String> subject = current.person().map(person -> person.subject());
    boolean own = subject.filter(who -> links.wrote(it.id(), who)).isPresent();
    boolean moderates = current.may(Rights.MODERATE);
    boolean mayFollow =
        subject.isPresent()
            && it.shown()
            && consultation.endedAt().isEmpty()
            && current.may(Rights.CONTRIBUTE);
    String follow =
        !mayFollow ? "no" : follows.has(it.id(), subject.orElseThrow()) ? "yes" : "not-yet";
    return Page.of(
        ROOM + "contribution.jte",
        view.title().orElse(it.reference()),
        new One(
            view,
            threads.of(view),
            stage(consultation),
            attachments.shown(it),
            view.place().isPresent() && it.place().spot().isPresent()
                ? map.picture(it.place().spot())
                : Optional.empty(),
            comments.stances(it),
            view.axis().flatMap(this::axis),
            open && !own,
            subject.filter(who -> links.supports(it.id(), who)).isPresent(),
            moderates ? ModerateContribution.REASONS : List.of(),
            current.may(Rights.ANSWER) ? work(view, consultation) : List.of(),
            follow,
            open && own,
            (open && !own) || mayFollow || moderates || current.may(Rights.ANSWER)
                ? tokens.value()
                : ""));
  }

  /** What can be done to it beside answering: {@code split}, {@code rejoin} or {@code part}. */
  private static List<String> work(ContributionView view, Consultation consultation) {
    TiesView ties = view.ties();
    boolean settled =
        consultation.endedAt().isPresent()
            || view.answer().isPresent()
            || view.title().isEmpty()
            || ties.mergedInto().isPresent();
    if (settled) {
      return List.of();
    }
    if (!ties.merged().isEmpty()) {
      return List.of("part");
    }
    return ties.splitFrom().isPresent() ? List.of("split", "rejoin") : List.of("split");
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

  /**
   * What a receipt leads to.
   *
   * @param silent whether the letters its author asked for cannot come
   * @param code that leads a telephone here
   */
  public record Followed(
      String receipt,
      boolean silent,
      Optional<QrCode> code,
      Optional<ContributionView> contribution,
      Optional<Way> way) {}

  /**
   * One contribution.
   *
   * @param attachments that everybody sees
   * @param stances how many comments take each
   * @param thread its way, as far as it has come
   * @param mayBeSupported by the reader, now
   * @param supported by the reader
   * @param hiding the reasons for which the reader may hide it
   * @param work what else the reader may do to it
   * @param follow whether letters come to the reader: {@code yes}, {@code not-yet} or {@code no}
   * @param attaches whether the reader wrote it and may add to it
   */
  public record One(
      ContributionView contribution,
      ThreadView thread,
      Way way,
      List<AttachmentView> attachments,
      Optional<PlaceMap.Picture> map,
      Map<String, Long> stances,
      Optional<LocalText> axis,
      boolean mayBeSupported,
      boolean supported,
      List<String> hiding,
      List<String> work,
      String follow,
      boolean attaches,
      String token) {

    public One {
      attachments = List.copyOf(attachments);
      stances = Map.copyOf(stances);
      hiding = List.copyOf(hiding);
      work = List.copyOf(work);
    }
  }
}
