package org.infitah.foundation.quota.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.problem.Refusal;
import org.infitah.foundation.quota.UsedView;
import org.infitah.foundation.quota.control.AllowUsage;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.jspecify.annotations.Nullable;

/** How much a member may use, for machines that the network sent. */
@Dependent
@NetworkOnly
@SmallBody
@Path("portals/{alias}/allowances")
@Produces(MediaType.APPLICATION_JSON)
public class AllowanceResource {

  private final AllowUsage allowing;

  @Inject
  AllowanceResource(AllowUsage allowing) {
    this.allowing = allowing;
  }

  @GET
  public Allowances list(@PathParam("alias") String alias) {
    return Allowances.of(alias, allowing.allowed(alias));
  }

  /** Says how much it may use of what is named; of anything else it keeps what it has. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  public Allowances allow(@PathParam("alias") String alias, @NotNull Wanted wanted) {
    allowing.allowed(alias);
    AllowanceForm form = new AllowanceForm(wanted.typed(), wanted.said());
    if (form.wrong().containsKey(AllowanceForm.REASON)) {
      throw new Unsound("quota.wrong.reason");
    }
    if (!form.wrong().isEmpty() || form.amounts().size() != wanted.typed().size()) {
      throw new Unsound("quota.wrong.amount");
    }
    allowing.allow(alias, form.amounts(), form.said());
    return list(alias);
  }

  /** How much of what, by code, and why. */
  public record Wanted(@Nullable Map<String, Long> allowances, @Nullable String reason) {

    String said() {
      return reason == null ? "" : reason;
    }

    Map<String, String> typed() {
      Map<String, String> typed = new HashMap<>();
      if (allowances != null) {
        allowances.forEach((code, amount) -> typed.put(code, String.valueOf(amount)));
      }
      return typed;
    }
  }

  /** What a member may use. */
  public record Allowances(String alias, List<Allowance> allowances) {

    static Allowances of(String alias, List<UsedView> allowed) {
      return new Allowances(
          alias,
          allowed.stream()
              .map(
                  each -> new Allowance(each.resource(), each.allowed(), each.own(), each.reason()))
              .toList());
    }
  }

  /**
   * How much of something.
   *
   * @param own whether it is this member's own, and not its level's
   * @param reason given for that
   */
  public record Allowance(String resource, long allowed, boolean own, Optional<String> reason) {}

  /** What was sent allows nothing there could be. */
  static final class Unsound extends Refusal {

    private static final long serialVersionUID = 1L;

    private Unsound(String key) {
      super(key, 422);
    }
  }
}
