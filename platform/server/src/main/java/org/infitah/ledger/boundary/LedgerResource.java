package org.infitah.ledger.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.ledger.LedgerHead;
import org.infitah.ledger.LedgerLine;
import org.infitah.ledger.control.LedgerRepository;
import org.infitah.ledger.control.TakeLedger;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** The public ledger, for machines. */
@Dependent
@MemberOnly
@Path("ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {

  private static final int PART = 1_000;
  private static final int LONGEST = 40;

  private final LedgerRepository ledger;
  private final TakeLedger taking;
  private final CurrentTenant current;

  @Inject
  LedgerResource(LedgerRepository ledger, TakeLedger taking, CurrentTenant current) {
    this.ledger = ledger;
    this.taking = taking;
    this.current = current;
  }

  /**
   * Its lines in their order.
   *
   * @param reference only the lines about this; all of them when it is empty
   */
  @GET
  public Slice<LedgerLine> list(
      @Valid @BeanParam SliceQuery query,
      @QueryParam("reference") @DefaultValue("") @Size(max = LONGEST) String reference) {
    int after = query.afterNumber();
    List<LedgerLine> lines =
        reference.isEmpty()
            ? ledger.after(after, query.limit() + 1)
            : ledger.about(reference, after, query.limit() + 1);
    return Slice.of(lines, query, line -> Long.toString(line.number()), line -> line);
  }

  /** Where it ends now. */
  @GET
  @Path("head")
  public LedgerHead head() {
    return ledger.head();
  }

  /** All of it, one line a line, its fields parted by tabs: what {@code infitah ledger} checks. */
  @GET
  @Path("content")
  @Produces("text/tab-separated-values;charset=UTF-8")
  public Response content() {
    List<LedgerLine> first = taking.after(0, PART);
    StreamingOutput lines =
        out -> {
          List<LedgerLine> part = first;
          while (!part.isEmpty()) {
            out.write(LedgerLines.write(part));
            if (part.size() < PART) {
              return;
            }
            part = taking.after(part.get(part.size() - 1).number(), PART);
          }
        };
    return Response.ok(lines)
        .header(
            "Content-Disposition",
            "attachment; filename=\"" + current.tenant().alias() + "-ledger.tsv\"")
        .build();
  }
}
