package org.infitah.trust.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.infitah.foundation.page.Csv;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.trust.control.ExportActs;
import org.infitah.trust.entity.RecordedAct;

/** Takes the record of acts along. It is asked for by a form, because it leaves a trace itself. */
@Dependent
@Path("{lang: ar|fr|zgh}/manage/audit/export")
public class ExportPages {

  private final ExportActs exporting;
  private final CurrentTenant tenant;

  @Inject
  ExportPages(ExportActs exporting, CurrentTenant tenant) {
    this.exporting = exporting;
    this.tenant = tenant;
  }

  /** One line for each act, the latest first, with codes for machines. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response export(@Valid @BeanParam ActQuery query) {
    StringBuilder table =
        new StringBuilder(
            Csv.line("tenant", "id", "at", "act", "actor", "roles", "object", "trace"));
    for (RecordedAct act : exporting.export(query.kind(), query.begin(), query.end())) {
      table.append(
          Csv.line(
              tenant.tenant().alias(),
              Objects.requireNonNull(act.id()).toString(),
              act.at().toString(),
              act.code(),
              act.actor(),
              String.join(" ", act.roles()),
              act.target(),
              act.trace().map(UUID::toString).orElse("")));
    }
    return Response.ok(table.toString(), "text/csv;charset=UTF-8")
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + tenant.tenant().alias() + "-acts.csv\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}
