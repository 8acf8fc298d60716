package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.infitah.consultation.control.WriteAsGuest;
import org.infitah.consultation.entity.Idea;
import org.infitah.consultation.entity.Writer;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.jspecify.annotations.Nullable;

/** What people without an account say; it is a contribution once they followed their letter. */
@Dependent
@MemberOnly
@SmallBody
@Path("consultations/{reference}/guest-contributions")
@Produces(MediaType.APPLICATION_JSON)
public class GuestIdeasResource {

  private final ContributionViews views;
  private final WriteAsGuest writing;

  @Inject
  GuestIdeasResource(ContributionViews views, WriteAsGuest writing) {
    this.views = views;
    this.writing = writing;
  }

  /** Keeps it and writes the letter; the answer is the same for every address. */
  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(
      @PathParam("reference") String reference, @Valid @NotNull GuestIdeaBody body) {
    Instant until = writing.write(views.held(reference), body.idea(), body.writer());
    return Response.accepted(new Awaited("letter", until)).build();
  }

  /**
   * A contribution as programs bring it for a guest.
   *
   * @param key drawn by the sender, one for each contribution
   * @param address to which the letter goes
   * @param lettersIn the language of the letter
   * @param tell whether its author wants to be written to when it is answered
   */
  public record GuestIdeaBody(
      @NotNull UUID key,
      @NotNull String title,
      @NotNull String body,
      @NotNull String language,
      @Nullable String axis,
      @Nullable String signature,
      @NotNull String address,
      @Nullable String lettersIn,
      boolean tell) {

    Idea idea() {
      return new Idea(
          title, body, language, Optional.ofNullable(axis), Optional.ofNullable(signature));
    }

    Writer writer() {
      Language letters = Optional.ofNullable(lettersIn).flatMap(Language::find).orElse(Language.AR);
      return new Writer(address, letters.code(), tell, key);
    }
  }

  /**
   * What happens next.
   *
   * @param next {@code letter}: one is on its way to the address, and has to be followed
   * @param until when it can be
   */
  public record Awaited(String next, Instant until) {}
}
