package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.infitah.consultation.control.AnswerContributions;
import org.infitah.consultation.control.Rights;
import org.infitah.consultation.entity.Consultation;
import org.infitah.consultation.entity.Reply;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/** The collectivity's answers in a consultation held here. */
@Dependent
@Path("consultations/{reference}/answers")
@Produces(MediaType.APPLICATION_JSON)
public class AnswersResource {

  private static final int MOST = 500;

  private final ContributionViews views;
  private final AnswerContributions answering;
  private final CurrentPerson current;

  @Inject
  AnswersResource(ContributionViews views, AnswerContributions answering, CurrentPerson current) {
    this.views = views;
    this.answering = answering;
    this.current = current;
  }

  /** Answers contributions of this consultation, all of them alike. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public List<ContributionView> answer(
      @PathParam("reference") String reference, @Valid @NotNull ReplyBody body) {
    current.require(Rights.ANSWER);
    Consultation consultation = views.held(reference);
    answering.answer(consultation, body.contributions(), body.reply());
    return body.contributions().stream().map(views::find).map(views::view).toList();
  }

  /** An answer as machines bring it. */
  public record ReplyBody(
      @NotNull @Size(min = 1, max = MOST) List<@NotNull String> contributions,
      @NotNull String outcome,
      @NotNull String reason,
      @NotNull LocalText words,
      @Nullable String project) {

    public ReplyBody {
      contributions = List.copyOf(contributions);
    }

    Reply reply() {
      return new Reply(outcome, reason, words, Optional.ofNullable(project));
    }
  }
}
