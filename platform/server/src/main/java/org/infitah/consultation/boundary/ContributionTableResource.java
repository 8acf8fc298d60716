package org.infitah.consultation.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.infitah.consultation.control.ContributionTable;
import org.infitah.consultation.entity.Consultation;
import org.infitah.foundation.page.Csv;

/** All that was said in a consultation, to take along. */
@Dependent
@Path("consultations/{reference}/table")
public class ContributionTableResource {

  private static final int PART = 1_000;

  private final ContributionViews views;
  private final ContributionTable table;

  @Inject
  ContributionTableResource(ContributionViews views, ContributionTable table) {
    this.views = views;
    this.table = table;
  }

  /** One line a contribution that is shown, written as it is read. */
  @GET
  @Produces("text/csv;charset=UTF-8")
  public Response all(@PathParam("reference") String reference) {
    Consultation consultation = views.any(reference);
    List<String[]> first = table.after(consultation.id(), "", PART);
    return Response.ok(lines(consultation.id(), first))
        .header("Content-Disposition", "attachment; filename=\"" + reference + ".csv\"")
        .build();
  }

  private StreamingOutput lines(UUID consultation, List<String[]> first) {
    return out -> {
      // Spreadsheets read UTF-8 by its mark alone.
      out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
      out.write(Csv.line(ContributionTable.COLUMNS.toArray(String[]::new)).getBytes(UTF_8));
      List<String[]> part = first;
      while (!part.isEmpty()) {
        for (String[] row : part) {
          out.write(Csv.line(row).getBytes(UTF_8));
        }
        if (part.size() < PART) {
          return;
        }
        part = table.after(consultation, part.get(part.size() - 1)[0], PART);
      }
    };
  }
}
