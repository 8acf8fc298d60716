package org.infitah.foundation.document.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.infitah.foundation.tenancy.Brand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Whatever people wrote is printed as they wrote it, for everybody's eyes and ears. */
class LayoutTest {

  private static final String ODD =
      """
      <h1>الجماعة المنفتحة</h1>
      <p>الحروف: أڭادير، ݣلميم، بڭيم، تزڭي، ڤاس — التشكيل: اَلْحَقُّ فِي اَلْحُصُولِ. لا إله، الأحد.</p>
      <p>صادق المجلس على المشروع رقم \u2066OG-2026/014\u2069 (منصة) بنسبة 87%.</p>
      <p><span lang="fr" dir="ltr">Le conseil (œuvre n° 3) « adopté »</span></p>
      <p lang="zgh" dir="ltr">ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵙⴼⵔⵓ</p>
      <p dir="ltr">&lt;script&gt;alert(1)&lt;/script&gt; file:///etc/passwd http://127.0.0.1/</p>
      <p>\u202emalin\u202c \u0001 \ud83d\ude00 \u4e2d</p>
      <table><thead><tr><th scope="col">المؤشر</th><th scope="col">المنجز</th></tr></thead>
      <tbody><tr><td>ورشات</td><td>1\u202f250</td></tr></tbody></table>
      <ol><li>واحد</li><li>اثنان</li></ol><ul><li>ثلاثة</li></ul>
      """;

  @Test
  void odd_texts_are_accessible_and_said_in_their_order() throws Exception {
    byte[] pdf = printed("ar", ODD);

    assertThat(faults(pdf)).isEmpty();
    assertThat(said(pdf))
        .contains("أڭادير، ڭلميم، بڭيم، تزڭي، ڤاس", "التشكيل: الحق في الحصول. لا إله، الأحد")
        .contains("صادق المجلس على المشروع رقم", "OG-2026/014")
        .contains("Le conseil (œuvre n° 3) « adopté »", "ⵜⴰⴳⵔⴰⵡⵜ ⵏ ⵙⴼⵔⵓ")
        .contains("<script>alert(1)</script>", "file:///etc/passwd", "malin # #");
    assertThat(said(printed("fr", ODD))).contains("1\u00a0250");
    assertThat(faults(printed("fr", ODD))).isEmpty();
  }

  @Test
  void the_same_text_gives_the_same_bytes_and_another_day_others() {
    byte[] pdf = printed("ar", ODD);

    assertThat(printed("ar", ODD)).isEqualTo(pdf);
    Manuscript later = new Manuscript(text("ar", ODD), COLOURS, LocalDate.of(2026, 1, 2));
    assertThat(Layout.print(later)).isNotEqualTo(pdf);
  }

  @Test
  void a_document_asks_nobody_for_anything(@TempDir Path folder) throws IOException {
    Path picture = folder.resolve("secret.png");
    ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
    Path words = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(500);
      String there = "http://127.0.0.1:" + server.getLocalPort() + "/";
      StringBuilder attack = new StringBuilder("<p>Texte</p>");
      for (String address :
          List.of(
              there, picture.toUri().toString(), picture.toString(), words.toUri().toString())) {
        attack
            .append("<img alt=\"a\" src=\"" + address + "\"/>")
            .append("<object type=\"image/png\" data=\"" + address + "\">o</object>")
            .append("<iframe src=\"" + address + "\">i</iframe>")
            .append("<link rel=\"stylesheet\" href=\"" + address + "\"/>")
            .append("<style>@import url(\"" + address + "\");</style>")
            .append("<style>@font-face{font-family:X;src:url(\"" + address + "\")}</style>")
            .append("<p style=\"font-family:X;background:url('" + address + "')\">p</p>")
            .append("<a download=\"a\" data-content-type=\"text/plain\"")
            .append(" title=\"t\" href=\"" + address + "\">a</a>")
            .append("<svg><image href=\"" + address + "\"/></svg>");
      }
      byte[] pdf = printed("fr", attack.toString());

      assertThat(said(pdf)).contains("Texte").doesNotContain("SECRET");
      try (PDDocument document = Loader.loadPDF(pdf)) {
        PDResources resources = document.getPage(0).getResources();
        assertThat(resources.getXObjectNames()).isEmpty();
        assertThat(document.getDocumentCatalog().getNames()).isNull();
      }
      assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void a_picture_of_its_own_is_printed() throws IOException {
    String own =
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAACgAAAAMCAIAAACfoWgaAAAAIUlEQVR4nGPgjvWnA7p8"
            + "+wYaYhi1eNTiUYtHLR61mFiLAVNo2Wj96xltAAAAAElFTkSuQmCC";
    try (PDDocument document =
        Loader.loadPDF(printed("fr", "<p><img alt=\"a\" src=\"" + own + "\"/></p>"))) {
      assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }

  @Test
  void a_text_that_names_a_document_type_is_not_read() {
    Manuscript wicked =
        new Manuscript(
            "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><head/>&x;</html>",
            COLOURS,
            LocalDate.EPOCH);
    assertThatThrownBy(() -> Layout.print(wicked)).isInstanceOf(IllegalArgumentException.class);
  }

  private static final Brand COLOURS = new Brand("#0b5d4f", "#ffffff", "#e6f2ef", "#b3541e");

  private static byte[] printed(String language, String body) {
    return Layout.print(new Manuscript(text(language, body), COLOURS, LocalDate.of(2026, 1, 1)));
  }

  static String text(String language, String body) {
    String direction = language.equals("ar") ? "rtl" : "ltr";
    return "<html lang=\"%s\" dir=\"%s\"><head><title>T</title><meta name=\"subject\" content=\"S\"/></head><body dir=\"%s\">%s</body></html>"
        .formatted(language, direction, direction, body);
  }

  private static String said(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> faults(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
          .toList();
    }
  }
}
