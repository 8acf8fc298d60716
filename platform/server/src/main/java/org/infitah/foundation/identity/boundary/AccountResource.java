package org.infitah.foundation.identity.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.identity.Person;
import org.infitah.foundation.identity.Role;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Who the bearer of a token is on this host. */
@Dependent
@Path("account")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

  private final CurrentPerson current;
  private final CurrentTenant tenant;

  @Inject
  AccountResource(CurrentPerson current, CurrentTenant tenant) {
    this.current = current;
    this.tenant = tenant;
  }

  @GET
  public Account show() {
    Person person = current.require();
    return new Account(
        tenant.tenant().alias(), person.name(), codes(person.roles()), codes(person.dormant()));
  }

  private static List<String> codes(Set<Role> roles) {
    return roles.stream().sorted().map(Role::code).toList();
  }

  /**
   * Somebody's account on one host.
   *
   * @param tenant whose host it is
   * @param dormant roles that wait for a second factor
   */
  public record Account(String tenant, String name, List<String> roles, List<String> dormant) {

    public Account {
      roles = List.copyOf(roles);
      dormant = List.copyOf(dormant);
    }
  }
}
