package org.infitah.version.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.infitah.foundation.document.Documents;
import org.infitah.foundation.document.PdfDocument;
import org.infitah.foundation.document.PrintPage;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.tenancy.MemberOnly;
import org.infitah.version.entity.ProgrammeVersion;

/** A version on paper, printed from the bytes that were frozen. */
@Dependent
@MemberOnly
@Path("{lang: ar|fr}/programme/versions/{number: [0-9]+}.pdf")
@Produces("application/pdf")
public class VersionDocuments {

  private final VersionViews views;
  private final Documents documents;
  private final Pages pages;

  @Inject
  VersionDocuments(VersionViews views, Documents documents, Pages pages) {
    this.views = views;
    this.documents = documents;
    this.pages = pages;
  }

  @GET
  public PdfDocument print(@PathParam("number") int number) {
    ProgrammeVersion version = views.bytes(number).orElseThrow(NotFoundException::new);
    VersionView view = views.find(number).orElseThrow(NotFoundException::new);
    Optional<String> unreadable =
        view.text().isPresent() ? Optional.empty() : Optional.of(version.text().text());
    String title =
        view.text().map(text -> pages.local(text.title())).orElse(pages.text("version.title"));
    return documents.print(
        new PrintPage(
            "org/infitah/version/boundary/frozen-print.jte",
            title,
            "programme-v" + number,
            view.frozenOn().firstDay(),
            new VersionPages.One(view, VersionFile.name(version), unreadable)));
  }
}
