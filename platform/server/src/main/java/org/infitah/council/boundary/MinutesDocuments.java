package org.infitah.council.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.council.control.CouncilSessionRepository;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.document.Documents;
import org.infitah.foundation.document.PdfDocument;
import org.infitah.foundation.document.PrintPage;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;

/** The minutes of a session on paper, or what is known of it before it is held. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr}/council/{reference}/minutes.pdf")
@Produces("application/pdf")
public class MinutesDocuments {

  private final CouncilSessionRepository sessions;
  private final CouncilSessionViews views;
  private final DeliberationViews deliberations;
  private final Documents documents;
  private final Pages pages;

  @Inject
  MinutesDocuments(
      CouncilSessionRepository sessions,
      CouncilSessionViews views,
      DeliberationViews deliberations,
      Documents documents,
      Pages pages) {
    this.sessions = sessions;
    this.views = views;
    this.deliberations = deliberations;
    this.documents = documents;
    this.pages = pages;
  }

  @GET
  public PdfDocument print(@PathParam("reference") String reference) {
    CouncilSession session = sessions.find(reference).orElseThrow(NotFoundException::new);
    CouncilSessionView view = views.whole(session);
    Minutes minutes = new Minutes(view, deliberations.of(session));
    return documents.print(
        new PrintPage(
            "org/infitah/council/boundary/minutes-print.jte",
            pages.text(minutes.kept() ? "council.minutes" : "council.session"),
            "minutes",
            view.closedOn().orElse(view.heldOn()).firstDay(),
            minutes));
  }

  /**
   * What is printed of a session.
   *
   * @param deliberations what was put into writing
   */
  public record Minutes(CouncilSessionView session, List<DeliberationView> deliberations) {

    public Minutes {
      deliberations = List.copyOf(deliberations);
    }

    /** Whether the council kept its record here, and began it. */
    public boolean kept() {
      return session.state().equals("open") || session.state().equals("closed");
    }

    /** The deliberations by their references. */
    public Map<String, DeliberationView> written() {
      return deliberations.stream()
          .collect(Collectors.toMap(DeliberationView::reference, Function.identity()));
    }
  }
}
