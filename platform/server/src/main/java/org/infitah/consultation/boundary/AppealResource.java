package org.infitah.consultation.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.infitah.consultation.control.AppealHiding;
import org.infitah.consultation.control.DecideAppeal;
import org.infitah.consultation.control.Rights;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.OpenForm;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;
import org.jspecify.annotations.Nullable;

/** Appeals against what was hidden, and how they were decided. */
@Dependent
@MemberOnly
@SmallBody
@Path("appeals")
@Produces(MediaType.APPLICATION_JSON)
public class AppealResource {

  private static final int CREATED = 201;

  private final AppealViews views;
  private final AppealHiding appealing;
  private final DecideAppeal deciding;
  private final CurrentPerson current;

  @Inject
  AppealResource(
      AppealViews views, AppealHiding appealing, DecideAppeal deciding, CurrentPerson current) {
    this.views = views;
    this.appealing = appealing;
    this.deciding = deciding;
    this.current = current;
  }

  /** Those that nobody has decided yet, for those who do. */
  @GET
  public Slice<AppealCase> list(@Valid @BeanParam SliceQuery query) {
    return views.listWaiting(current.require(Rights.MODERATE).subject(), query);
  }

  /** Appeals against the hiding of what one said: signed in, or with the receipt. */
  @POST
  @OpenForm
  @Consumes(MediaType.APPLICATION_JSON)
  public Response appeal(@Valid @NotNull Appeal body) {
    Optional<String> receipt = Optional.ofNullable(body.receipt());
    AppealView taken =
        AppealView.of(
            receipt.isPresent()
                ? appealing.appealWith(Receipt.of(receipt.get()), body.reasons())
                : appealing.appeal(Optional.ofNullable(body.about()).orElse(""), body.reasons()));
    return Response.status(CREATED).entity(taken).build();
  }

  /** Decides one; what is overturned is shown again. */
  @PUT
  @Path("{reference}/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  public AppealView decide(
      @PathParam("reference") String reference, @Valid @NotNull Decision body) {
    current.require(Rights.MODERATE);
    return AppealView.of(
        deciding.decide(
            views.find(reference),
            body.outcome().equals("overturned"),
            Optional.of(body.grounds())));
  }

  /**
   * An appeal.
   *
   * @param about the reference of what is hidden; its author is signed in
   * @param receipt of the contribution, in its place
   */
  public record Appeal(@Nullable String about, @Nullable String receipt, @NotNull String reasons) {}

  /** What is decided, and why. */
  public record Decision(
      @NotNull @Pattern(regexp = "upheld|overturned") String outcome, @NotNull LocalText grounds) {}
}
