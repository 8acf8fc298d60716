package org.infitah.foundation.document;

/** Prints documents. */
public interface Documents {

  /**
   * Prints one in the language of the address that is asked for. Call it last: it ends the
   * request's transaction, so that no connection waits for the layout. The same template, view and
   * day give the same bytes.
   *
   * @throws org.infitah.foundation.problem.Refusal 503 when as many are printed as may be at once,
   *     422 when it is too long to be printed
   */
  PdfDocument print(PrintPage page);
}
