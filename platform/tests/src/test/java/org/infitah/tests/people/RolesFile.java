package org.infitah.tests.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.FormParts;
import org.infitah.tests.house.Http;

/** A workbook with a list of roles, as small as one can be. */
public final class RolesFile {

  /** What the page and the API call it. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String OPC = "http://schemas.openxmlformats.org/";
  private static final String MAIN = OPC + "spreadsheetml/2006/main";
  private static final String RELATION = OPC + "officeDocument/2006/relationships";

  private final List<List<String>> rows = new ArrayList<>();

  /** With the headings in this order: name, e-mail, role, reason, start, end. */
  public RolesFile(String... headings) {
    rows.add(List.of(headings));
  }

  public RolesFile row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** The same as a form with files. */
  public FormParts parts(String what) {
    return new FormParts().field("do", what).file("file", "roles.xlsx", XLSX, bytes());
  }

  public Answer post(Http http, String path) {
    return http.with("Content-Type", XLSX).send("POST", path, bytes());
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream parts = new ZipOutputStream(out)) {
      part(
          parts,
          "[Content_Types].xml",
          "<Types xmlns=\"%spackage/2006/content-types\">".formatted(OPC)
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
              + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
      part(parts, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
      part(
          parts,
          "xl/workbook.xml",
          "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"R\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
              .formatted(MAIN, RELATION));
      part(parts, "xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"));
      part(parts, "xl/worksheets/sheet1.xml", sheet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String relations(String kind, String target) {
    return ("<Relationships xmlns=\"%spackage/2006/relationships\"><Relationship Id=\"rId1\""
            + " Type=\"%s/%s\" Target=\"%s\"/></Relationships>")
        .formatted(OPC, RELATION, kind, target);
  }

  private String sheet() {
    StringBuilder sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (int row = 0; row < rows.size(); row++) {
      sheet.append("<row r=\"").append(row + 1).append("\">");
      for (int column = 0; column < rows.get(row).size(); column++) {
        sheet
            .append("<c r=\"")
            .append((char) ('A' + column))
            .append(row + 1)
            .append("\" t=\"inlineStr\"><is><t>")
            .append(rows.get(row).get(column))
            .append("</t></is></c>");
      }
      sheet.append("</row>");
    }
    return sheet.append("</sheetData></worksheet>").toString();
  }

  private static void part(ZipOutputStream parts, String name, String text) throws IOException {
    parts.putNextEntry(new ZipEntry(name));
    parts.write(text.getBytes(StandardCharsets.UTF_8));
    parts.closeEntry();
  }
}
