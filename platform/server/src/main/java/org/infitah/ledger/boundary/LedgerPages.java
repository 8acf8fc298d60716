package org.infitah.ledger.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.ledger.LedgerHead;
import org.infitah.ledger.LedgerLine;
import org.infitah.ledger.control.LedgerRepository;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** The public ledger, for people: the last line first. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr|zgh}/ledger")
@Produces(MediaType.TEXT_HTML)
public class LedgerPages {

  private final LedgerRepository ledger;
  private final Pages pages;

  @Inject
  LedgerPages(LedgerRepository ledger, Pages pages) {
    this.ledger = ledger;
    this.pages = pages;
  }

  @GET
  public Page show(@Valid @BeanParam SliceQuery query) {
    int before = query.afterNumber();
    List<LedgerLine> lines =
        ledger.before(before == 0 ? Long.MAX_VALUE : before, query.limit() + 1);
    Slice<LedgerLine> slice =
        Slice.of(lines, query, line -> Long.toString(line.number()), line -> line);
    List<Line> shown = slice.items().stream().map(this::line).toList();
    return Page.of(
        "org/infitah/ledger/boundary/ledger.jte",
        pages.text("ledger.title"),
        new Shown(
            new Slice<>(shown, slice.next()),
            before == 0 && !lines.isEmpty() ? head(lines.get(0)) : ledger.head()));
  }

  private static LedgerHead head(LedgerLine last) {
    return new LedgerHead(last.number(), last.hash());
  }

  private Line line(LedgerLine line) {
    return new Line(
        line,
        Dates.second(line.at(), pages.language()),
        LedgerRepository.path(line.kind(), line.reference()));
  }

  /**
   * A line.
   *
   * @param moment when it happened, in words
   * @param path where what it is about is shown
   */
  public record Line(LedgerLine line, String moment, String path) {}

  /** A part of it, and where it ends. */
  public record Shown(Slice<Line> slice, LedgerHead head) {}
}
