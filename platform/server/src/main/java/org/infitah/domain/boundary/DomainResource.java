package org.infitah.domain.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.infitah.domain.control.DomainRepository;
import org.infitah.domain.control.ManageDomains;
import org.infitah.domain.control.Rights;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.SmallBody;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;

/** The domains of a collectivity's own, for machines. */
@Dependent
@MemberOnly
@SmallBody
@Path("domains")
@Produces(MediaType.APPLICATION_JSON)
public class DomainResource {

  private final DomainRepository domains;
  private final ManageDomains managing;
  private final CurrentPerson current;
  private final CurrentTenant tenants;

  @Inject
  DomainResource(
      DomainRepository domains,
      ManageDomains managing,
      CurrentPerson current,
      CurrentTenant tenants) {
    this.domains = domains;
    this.managing = managing;
    this.current = current;
    this.tenants = tenants;
  }

  /** A name as it was typed, in any script a domain may have. */
  public record Wish(@NotNull @Size(max = 200) String host) {}

  /** All of them, in the order in which they were asked for. */
  public record Answer(List<DomainView> domains) {

    public Answer {
      domains = List.copyOf(domains);
    }
  }

  @GET
  public Answer list() {
    return answer(tenants.tenant().host());
  }

  private Answer answer(String main) {
    current.require(Rights.DOMAINS);
    return new Answer(domains.list().stream().map(domain -> DomainView.of(domain, main)).toList());
  }

  /** Asks for one: 202, since the operator looks for the proof. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(@Valid @NotNull Wish wish) {
    managing.ask(wish.host());
    return Response.accepted(list()).build();
  }

  /** Has the proof looked for now. */
  @PUT
  @Path("{host}/check")
  public Response check(@PathParam("host") String host) {
    managing.check(host);
    return Response.accepted(list()).build();
  }

  /** Makes it the portal's main address. */
  @PUT
  @Path("{host}/main")
  public Answer prefer(@PathParam("host") String host) {
    managing.prefer(host);
    return answer(host);
  }

  /** Makes the platform's own address the main one again. */
  @DELETE
  @Path("{host}/main")
  public Answer unprefer(@PathParam("host") String host) {
    managing.unprefer(host);
    return answer("");
  }

  /** Gives it up. */
  @DELETE
  @Path("{host}")
  public Response leave(@PathParam("host") String host) {
    managing.leave(host);
    return Response.accepted(list()).build();
  }
}
