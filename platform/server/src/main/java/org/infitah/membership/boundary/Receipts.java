package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.file.FileStore;
import org.infitah.foundation.file.KeptFile;
import org.infitah.foundation.identity.FormTokens;
import org.infitah.foundation.page.Page;
import org.infitah.foundation.page.Pages;

/** The page an applicant comes back to. */
@Dependent
public class Receipts {

  private final Applications applications;
  private final FileStore files;
  private final FormTokens tokens;
  private final Pages pages;

  @Inject
  Receipts(Applications applications, FileStore files, FormTokens tokens, Pages pages) {
    this.applications = applications;
    this.files = files;
    this.tokens = tokens;
    this.pages = pages;
  }

  Page page(String reference, Map<String, String> wrong) {
    Applications.Standing standing = applications.standing(reference);
    return new Page(
        "org/infitah/membership/boundary/receipt.jte",
        pages.text("membership.receipt"),
        new View(
            reference,
            standing.state(),
            standing.awaitsDeliberation(),
            standing.deliberation().flatMap(files::find).map(KeptFile::name),
            wrong,
            tokens.value()),
        wrong.isEmpty() ? 200 : 422);
  }

  /**
   * What an applicant may know: that it arrived, what is missing, and what became of it.
   *
   * @param attached what the deliberation's file was called
   */
  public record View(
      String reference,
      String state,
      boolean awaitsDeliberation,
      Optional<String> attached,
      Map<String, String> wrong,
      String token) {}
}
