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
import org.infitah.consultation.control.AnswerContributions;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.control.Unfit;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Reply;
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
import org.infitah.spi.programme.ProgrammeFace;
import org.infitah.spi.programme.ProjectSummary;

/** Where contributions get their reasoned answers, one by one or many alike. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/consultations/{reference}/answers")
@Produces(MediaType.TEXT_HTML)
public class AnswerPages {

  private static final int UNPROCESSABLE = 422;

  private final ContributionViews views;
  private final AnswerContributions answering;
  private final ProgrammeFace programme;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  AnswerPages(
      ContributionViews views,
      AnswerContributions answering,
      ProgrammeFace programme,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages) {
    this.views = views;
    this.answering = answering;
    this.programme = programme;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page list(@PathParam("reference") String reference, @Valid @BeanParam SliceQuery query) {
    current.require(Rights.ANSWER);
    Consultation consultation = views.held(reference);
    Typed empty = new Typed(Map.of(), pages.language().code());
    return page(consultation, views.listWaiting(consultation, query), empty, List.of(), Map.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(
      @PathParam("reference") String reference,
      @Valid @BeanParam SliceQuery query,
      MultivaluedMap<String, String> form) {
    current.require(Rights.ANSWER);
    Consultation consultation = views.held(reference);
    Typed typed = Typed.of(form, pages.language().code());
    List<String> chosen = form.getOrDefault("contribution", List.of());
    Optional<LocalText> words = typed.text("words");
    Map<String, String> wrong = Map.of("words", "words");
    if (words.isPresent()) {
      try {
        answering.answer(
            consultation,
            chosen,
            new Reply(
                typed.field("outcome"), typed.field("reason"), words.get(), typed.said("project")));
        return Response.seeOther(
                URI.create(
                    "/"
                        + pages.language().code()
                        + "/manage/consultations/"
                        + consultation.reference()
                        + "/answers"))
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
        typed.told(wrong, why -> pages.text("consultation.error." + why), Set.of("words"));
    return new Page(
        "org/infitah/consultation/boundary/answers.jte",
        pages.text("consultation.answers"),
        new Waiting(
            consultation.reference(),
            consultation.subject(),
            slice,
            typed,
            chosen,
            said,
            programme.projects(),
            tokens.value()),
        wrong.isEmpty() ? 200 : UNPROCESSABLE);
  }

  /**
   * What waits for an answer, and the answer that is being written.
   *
   * @param chosen the references it is for
   */
  public record Waiting(
      String reference,
      Optional<LocalText> subject,
      Slice<ContributionView> slice,
      Typed typed,
      List<String> chosen,
      Map<String, String> wrong,
      List<ProjectSummary> projects,
      String token) {

    public Waiting {
      chosen = List.copyOf(chosen);
      wrong = new LinkedHashMap<>(wrong);
      projects = List.copyOf(projects);
    }

    /** What can become of a contribution. */
    public List<String> outcomes() {
      return Reply.OUTCOMES;
    }

    /** Why. */
    public List<String> reasons() {
      return Reply.REASONS;
    }
  }
}
