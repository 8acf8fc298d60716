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
import org.infitah.foundation.limit.FormEffort;
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
  private final FormEffort effort;

  @Inject
  GuestIdeasResource(ContributionViews views, WriteAsGuest writing, FormEffort effort) {
    this.views = views;
    this.writing = writing;
    this.effort = effort;
  }

  /** Sets a puzzle for the contribution of a key (ALTCHA, version 1). */
  @POST
  @Path("puzzles")
  @Consumes(MediaType.APPLICATION_JSON)
  public FormEffort.Puzzle puzzle(
      @PathParam("reference") String reference, @Valid @NotNull KeyBody body) {
    views.held(reference);
    return effort.puzzle(body.key());
  }

  /** Keeps it and writes the letter; the answer is the same for every address. */
  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_JSON)
  public Response write(
      @PathParam("reference") String reference, @Valid @NotNull GuestIdeaBody body) {
    Instant until =
        writing.write(views.held(reference), body.idea(), body.writer(), body.solution());
    return Response.accepted(new Awaited("letter", until)).build();
  }

  /** The key of a contribution that is about to come. */
  public record KeyBody(@NotNull UUID key) {}

  /**
   * A contribution as programs bring it for a guest.
   *
   * @param key drawn by the sender, one for each contribution
   * @param place where it is about
   * @param address to which the letter goes
   * @param lettersIn the language of the letter
   * @param tell whether its author wants to be written to when it is answered
   * @param work the solution of the puzzle set for this key; needed where many come without
   */
  public record GuestIdeaBody(
      @NotNull UUID key,
      @NotNull String title,
      @NotNull String body,
      @NotNull String language,
      @Nullable String axis,
      @Nullable String signature,
      @Nullable PlaceBody place,
      @NotNull String address,
      @Nullable String lettersIn,
      boolean tell,
      @Nullable String work) {

    Idea idea() {
      return new Idea(
          title,
          body,
          language,
          Optional.ofNullable(axis),
          Optional.ofNullable(signature),
          PlaceBody.place(place));
    }

    String solution() {
      return Optional.ofNullable(work).orElse("");
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
