package org.infitah.foundation.document;

/**
 * A document as it is handed over.
 *
 * @param file what it is called when it is saved
 * @param tag the SHA-256 of the bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record PdfDocument(String file, byte[] bytes, String tag) {}
