package org.infitah.tests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a document says to whoever searches it or has it read aloud. */
public final class PdfText {

  private PdfText() {}

  /** Its title, its lines, and once more its lines as if none had been broken. */
  public static String of(byte[] pdf) {
    try {
      return text(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, unless it only calls itself a document, as some files of the canaries do. */
  static Optional<String> readable(byte[] pdf) {
    try {
      return Optional.of(text(pdf));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String lines = new PDFTextStripper().getText(document);
      String title = document.getDocumentInformation().getTitle();
      return title + "\n" + lines + "\n" + lines.replaceAll("\\R", "");
    }
  }
}
