package org.infitah.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small folder that is right, to be spoiled line by line. */
final class ConfigFolder {

  private static final String NETWORK =
      """
      alias: network
      level: network
      reference: NET
      names: {ar: "الشبكة", fr: "Le réseau"}
      brand: {primary: "#0b5d4f", ink: "#ffffff", tint: "#e6f2ef", accent: "#a8501a"}
      """;
  private static final String TENANT =
      """
      alias: tiznit
      level: province
      code: "09.581"
      reference: TIZ
      names: {ar: "تيزنيت", fr: "Tiznit"}
      brand: {primary: "#0b5d4f", ink: "#ffffff", tint: "#e6f2ef", accent: "#a8501a"}
      joined_on: 2023-03
      sources:
        - {code: press, title: {ar: "مقال"}, published_on: 2023}
        - {code: census, title: {ar: "الإحصاء"}}
      population: {number: 12000, as_of: 2024, from: census}
      modules:
        - {id: school-transport, allowed: true, enabled: true}
      """;
  private static final String PROGRAMME =
      """
      code: tiznit
      title: {ar: "برنامج"}
      status: drafting
      from: press
      projects:
        - {code: website, title: {ar: "الموقع"}, principles: [transparency]}
      workshops:
        - code: first
          kind: co_creation_workshop
          title: {ar: "ورشة"}
          from: press
          starts_on: 2023-03-08
          agenda:
            - {title: {ar: "استقبال"}, starts_at: 10:30, ends_at: 11:00}
      consultations:
        - {code: week, opens_on: 2023-06-12, closes_on: 2023-06-20, from: press}
      timeline:
        - {kind: co_creation_workshop, object: first}
      """;
  private static final String LEVEL =
      """
      levels: [province, prefecture]
      rules:
        - {key: session.notice, value: 7, unit: day, article: "112-14 art. 36", basis: read, valid_from: 2015-07-07}
        - {key: petition.form, value: by_decree, article: "decree", basis: memory, valid_from: 2016-10-06}
      lifecycle:
        - {step: adoption, number: 4, evidence: [deliberation-recorded], permission: lifecycle.submit, note: {ar: "يصوت المجلس"}, article: "PACTO", basis: practice, valid_from: 2022-12-13}
      """;
  private static final String CALENDAR =
      """
      from_year: 2025
      to_year: 2026
      fixed:
        - {code: new_year, month_day: "01-01", names: {ar: "فاتح السنة"}}
      lunar:
        - code: aid_al_fitr
          names: {ar: "عيد الفطر"}
          days: [{on: 2025-03-31, lasts: 2, status: announced}]
      """;
  private static final String PAGE =
      """
      title: {ar: "معلومات"}
      body: {ar: "موقع {tenant}"}
      """;
  private static final String ACCOUNTS =
      """
      accounts:
        - username: admin@tiznit.test
          email: admin@tiznit.test
          name: "مسؤول تيزنيت"
          password: demo
          otpSecret: JBSWY3DPEHPK3PXP
          tenant: tiznit
          roles: [tenant-admin]
      """;

  private final Path root;

  private ConfigFolder(Path root) {
    this.root = root;
  }

  static ConfigFolder in(Path root) throws IOException {
    ConfigFolder folder = new ConfigFolder(root);
    folder.write("network.yaml", NETWORK);
    folder.write("tenants/tiznit/tenant.yaml", TENANT);
    folder.write("tenants/tiznit/programme.yaml", PROGRAMME);
    folder.write("levels/province.yaml", LEVEL);
    folder.write("calendars/ma.yaml", CALENDAR);
    folder.write("pages/legal.yaml", PAGE);
    folder.write("demo-accounts.yaml", ACCOUNTS);
    return folder;
  }

  Path root() {
    return root;
  }

  ConfigFolder write(String file, String content) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
    return this;
  }

  /** Puts something else in the place of what stands there once. */
  ConfigFolder spoil(String file, String right, String wrong) throws IOException {
    String content = Files.readString(root.resolve(file));
    if (!content.contains(right)) {
      throw new IllegalArgumentException(file + " has no " + right);
    }
    return write(file, content.replace(right, wrong));
  }
}
