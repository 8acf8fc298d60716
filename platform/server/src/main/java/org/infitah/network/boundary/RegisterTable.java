package org.infitah.network.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.infitah.foundation.page.Csv;
import org.infitah.foundation.tenancy.NetworkOnly;
import org.infitah.foundation.time.CivicDate;
import org.infitah.network.boundary.RegisterView.RegisteredMember;
import org.infitah.spi.LocalText;

/** The register of members on a day, to take along as a table (RFC 4180). */
@Dependent
@NetworkOnly
@Path("register.csv")
@Produces("text/csv;charset=UTF-8")
public class RegisterTable {

  private final RegisterViews views;

  @Inject
  RegisterTable(RegisterViews views) {
    this.views = views;
  }

  /** One line for each member and each source that dates its joining. */
  @GET
  public String table(@Valid @BeanParam RegisterQuery query) {
    StringBuilder table =
        new StringBuilder("on,alias,level,code,name_ar,name_fr,since,source,disputed\r\n");
    RegisterView view = views.of(query);
    for (RegisteredMember member : view.members()) {
      if (member.claims().isEmpty()) {
        line(table, view, member, Optional.empty());
      }
      member.claims().forEach(claim -> line(table, view, member, Optional.of(claim)));
    }
    return table.toString();
  }

  private static void line(
      StringBuilder table,
      RegisterView view,
      RegisteredMember member,
      Optional<RegisterView.Claim> claim) {
    table.append(
        Csv.line(
            view.on().text(),
            member.alias(),
            member.level(),
            member.code().orElse(""),
            member.names().in("ar").orElse(""),
            member.names().in("fr").orElse(""),
            claim.map(RegisterView.Claim::since).map(CivicDate::text).orElse(""),
            claim.flatMap(RegisterView.Claim::source).map(RegisterTable::plain).orElse(""),
            member.disputed() ? "true" : "false"));
  }

  private static String plain(LocalText text) {
    return text.forReader("ar").text();
  }
}
