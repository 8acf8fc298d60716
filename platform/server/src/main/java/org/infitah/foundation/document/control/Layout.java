package org.infitah.foundation.document.control;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.infitah.foundation.time.Morocco;
import org.w3c.dom.Document;

/**
 * Lays a prepared text out as PDF/UA-1. All it needs is in the text and in our own fonts: there is
 * no address it would follow.
 */
final class Layout {

  private static final String OWN_PICTURES = "data:image/png;base64,";
  private static final String PRODUCER = "Infitah";
  private static final int REGULAR_WEIGHT = 400;
  private static final int BOLD_WEIGHT = 700;
  private static final byte[] REGULAR = font("Vazirmatn-Regular.ttf");
  private static final byte[] BOLD = font("Vazirmatn-Bold.ttf");
  private static final byte[] TIFINAGH = font("NotoSansTifinagh-Regular.ttf");

  static {
    // It tells every step, and with a warning the text itself.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
  }

  private Layout() {}

  static byte[] print(Manuscript manuscript) {
    Document text = PreparedText.of(manuscript);
    boolean fromRight = text.getDocumentElement().getAttribute("dir").equals("rtl");
    PdfRendererBuilder builder = new PdfRendererBuilder();
    alone(builder);
    builder.withW3cDocument(text, null);
    builder.withProducer(PRODUCER);
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new MoroccanReorderer());
    builder.defaultTextDirection(fromRight ? TextDirection.RTL : TextDirection.LTR);
    font(builder, REGULAR, "AR", REGULAR_WEIGHT);
    font(builder, BOLD, "AR", BOLD_WEIGHT);
    font(builder, TIFINAGH, "TF", REGULAR_WEIGHT);
    font(builder, TIFINAGH, "TF", BOLD_WEIGHT);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      return written(document, manuscript.day());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its clock and its identifier are the day it speaks of, so that the same gives the same. */
  private static byte[] written(PDDocument document, LocalDate day) throws IOException {
    document
        .getDocumentInformation()
        .setCreationDate(GregorianCalendar.from(day.atStartOfDay(Morocco.ZONE)));
    document.setDocumentId(day.toEpochDay());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  /** Three locks, each of which would do. */
  private static void alone(PdfRendererBuilder builder) {
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> isOwn(address), when);
    }
    builder.useUriResolver((base, address) -> isOwn(address) ? address : null);
    builder.useProtocolsStreamImplementation(
        Layout::refuse, "http", "https", "ftp", "file", "jar", "classpath");
  }

  private static boolean isOwn(String address) {
    return address.startsWith(OWN_PICTURES);
  }

  private static FSStream refuse(String address) {
    throw new IllegalStateException("a document asked for an address");
  }

  private static void font(PdfRendererBuilder builder, byte[] font, String family, int weight) {
    builder.useFont(() -> new ByteArrayInputStream(font), family, weight, FontStyle.NORMAL, true);
  }

  private static byte[] font(String name) {
    String file = "/META-INF/fonts/" + name;
    try (InputStream in = Objects.requireNonNull(Layout.class.getResourceAsStream(file), file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
