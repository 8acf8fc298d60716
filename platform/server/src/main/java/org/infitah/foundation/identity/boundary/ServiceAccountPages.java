package org.infitah.foundation.identity.boundary;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.identity.control.ManageServiceAccounts;
import org.infitah.foundation.identity.entity.ServiceAccount;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.foundation.time.WallClock;

/** Programs that act for the collectivity, in the back office. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/manage/service-accounts")
@Produces(MediaType.TEXT_HTML)
public class ServiceAccountPages {

  private static final String TEMPLATE =
      "org/infitah/foundation/identity/boundary/service-accounts.jte";
  private static final int MOST = 200;

  private final ManageServiceAccounts accounts;
  private final CurrentPerson current;
  private final FormTokens tokens;
  private final Pages pages;
  private final Clock clock;

  @Inject
  ServiceAccountPages(
      ManageServiceAccounts accounts,
      CurrentPerson current,
      FormTokens tokens,
      Pages pages,
      @WallClock Clock clock) {
    this.accounts = accounts;
    this.current = current;
    this.tokens = tokens;
    this.pages = pages;
    this.clock = clock;
  }

  @GET
  public Page list() {
    return page(ServiceAccountForm.blank(), Map.of(), Optional.empty(), 200);
  }

  /** Makes one, and shows its key this once. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(MultivaluedMap<String, String> fields) {
    current.require(ManageServiceAccounts.PERMISSION);
    ServiceAccountForm form = ServiceAccountForm.of(fields);
    Map<String, String> errors = form.errors(accounts.today(), accounts.lastDay(), pages::text);
    if (!errors.isEmpty()) {
      return Response.status(400).entity(page(form, errors, Optional.empty(), 400)).build();
    }
    String key = accounts.make(form.wish()).key().text();
    return Response.ok(page(ServiceAccountForm.blank(), Map.of(), Optional.of(key), 200)).build();
  }

  @POST
  @Path("{id}/revocation")
  public Response revoke(@PathParam("id") String id) {
    try {
      accounts.revoke(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/service-accounts"))
        .build();
  }

  private Page page(
      ServiceAccountForm form, Map<String, String> errors, Optional<String> key, int status) {
    Instant now = clock.instant();
    Map<String, ManageServiceAccounts.Scope> offered = accounts.offered();
    List<Line> lines =
        accounts.list(new UUID(-1, -1), MOST).stream()
            .map(account -> line(account, offered, now))
            .toList();
    return new Page(
        TEMPLATE,
        pages.text("identity.service"),
        new AccountsView(
            lines,
            offered.entrySet().stream()
                .map(scope -> new Choice(scope.getKey(), scope.getValue().titles()))
                .toList(),
            form,
            errors,
            accounts.lastDay().toString(),
            key,
            tokens.value()),
        status);
  }

  private Line line(
      ServiceAccount account, Map<String, ManageServiceAccounts.Scope> offered, Instant now) {
    return new Line(
        account.id(),
        account.name(),
        account.purpose(),
        account.scopes().stream()
            .map(
                key ->
                    new Choice(
                        key, offered.containsKey(key) ? offered.get(key).titles() : List.of()))
            .toList(),
        account.state(now).code(),
        account.subject(),
        day(account.lastDay()),
        account.usedAt().map(this::moment));
  }

  private String day(LocalDate day) {
    return Dates.day(day, pages.language());
  }

  private String moment(Instant moment) {
    return Dates.moment(moment, pages.language());
  }

  /** What can be allowed, and the names of the rooms it opens. */
  public record Choice(String key, List<String> titles) {

    public Choice {
      titles = List.copyOf(titles);
    }
  }

  /**
   * A service account.
   *
   * @param actor what the record of acts calls it
   */
  public record Line(
      UUID id,
      String name,
      String purpose,
      List<Choice> scopes,
      String state,
      String actor,
      String lastDay,
      Optional<String> used) {

    public Line {
      scopes = List.copyOf(scopes);
    }
  }

  /**
   * All of them, and the form that makes one.
   *
   * @param last day that can be asked for
   * @param key of the one just made
   */
  public record AccountsView(
      List<Line> lines,
      List<Choice> choices,
      ServiceAccountForm form,
      Map<String, String> errors,
      String last,
      Optional<String> key,
      String token) {

    public AccountsView {
      lines = List.copyOf(lines);
      choices = List.copyOf(choices);
    }

    /** What is wrong with a field. */
    public Optional<String> error(String field) {
      return Optional.ofNullable(errors.get(field));
    }
  }
}
