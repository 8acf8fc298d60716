package org.infitah.domain.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.domain.control.DomainRepository;
import org.infitah.domain.control.ManageDomains;
import org.infitah.domain.control.Rights;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;

/** The domains of a collectivity's own, in its back office. */
@Dependent
@MemberOnly
@SmallBody
@Path("{lang: ar|fr|zgh}/manage/domains")
@Produces(MediaType.TEXT_HTML)
public class DomainPages {

  private final DomainRepository domains;
  private final ManageDomains managing;
  private final CurrentPerson current;
  private final CurrentTenant tenants;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  DomainPages(
      DomainRepository domains,
      ManageDomains managing,
      CurrentPerson current,
      CurrentTenant tenants,
      FormTokens tokens,
      Pages pages) {
    this.domains = domains;
    this.managing = managing;
    this.current = current;
    this.tenants = tenants;
    this.tokens = tokens;
    this.pages = pages;
  }

  @GET
  public Page show() {
    return page("", Map.of(), 200);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(
      @FormParam("act") @DefaultValue("") String act,
      @FormParam("host") @DefaultValue("") String host) {
    switch (act) {
      case "ask" -> {
        Optional<String> unfit = managing.unfit(host);
        if (unfit.isPresent()) {
          Page again = page(host, Map.of("host", pages.text(unfit.get())), 422);
          return Response.status(422).entity(again).build();
        }
        managing.ask(host);
      }
      case "check" -> managing.check(host);
      case "prefer" -> managing.prefer(host);
      case "unprefer" -> managing.unprefer(host);
      case "leave" -> managing.leave(host);
      default -> throw new BadRequestException("act");
    }
    return Response.seeOther(URI.create("/" + pages.language().code() + "/manage/domains")).build();
  }

  private Page page(String typed, Map<String, String> wrong, int status) {
    current.require(Rights.DOMAINS);
    String main = tenants.tenant().host();
    return new Page(
        "org/infitah/domain/boundary/domains.jte",
        pages.text("domain.manage"),
        new Shown(
            domains.list().stream().map(domain -> DomainView.of(domain, main)).toList(),
            main,
            typed,
            wrong,
            tokens.value()),
        status);
  }

  /**
   * What the page shows.
   *
   * @param main the host that links, mails and signing in go to
   * @param typed what was typed into the form
   * @param wrong by field, in the reader's language
   * @param token the form's
   */
  public record Shown(
      List<DomainView> domains,
      String main,
      String typed,
      Map<String, String> wrong,
      String token) {

    public Shown {
      domains = List.copyOf(domains);
      wrong = Map.copyOf(wrong);
    }

    /** Whether the operator is at one of them. */
    public boolean underWay() {
      return domains.stream()
          .anyMatch(
              domain ->
                  domain.state().equals("leaving")
                      || (domain.state().equals("waiting") && domain.checkedAt().isEmpty()));
    }
  }
}
