package org.infitah.foundation.document.control;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.infitah.foundation.document.Documents;
import org.infitah.foundation.document.PdfDocument;
import org.infitah.foundation.document.PrintPage;
import org.infitah.foundation.page.PageContext;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Templates;
import org.infitah.foundation.persistence.RequestTransaction;

/** Prints a document of the tenant at hand. */
@Dependent
public class PrintDocument implements Documents {

  private static final String SHEET = "org/infitah/foundation/document/document.jte";

  private final Pages pages;
  private final Press press;
  private final RequestTransaction transaction;

  @Inject
  PrintDocument(Pages pages, Press press, RequestTransaction transaction) {
    this.pages = pages;
    this.press = press;
    this.transaction = transaction;
  }

  @Override
  public PdfDocument print(PrintPage page) {
    PageContext context = pages.onPaper(page.title());
    transaction.end(true);
    Content body = Templates.content(page.template(), Map.of("page", context, "view", page.view()));
    StringOutput written = new StringOutput();
    Templates.content(SHEET, Map.of("page", context, "body", body)).writeTo(written);
    Manuscript manuscript =
        new Manuscript(written.toString(), context.tenant().brand(), page.day());
    Press.Printed printed = press.print(manuscript);
    return new PdfDocument(
        page.file() + "-" + context.language().code() + ".pdf", printed.bytes(), printed.tag());
  }
}
