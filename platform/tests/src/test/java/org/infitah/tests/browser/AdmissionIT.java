package org.infitah.tests.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.content.Photograph;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.house.Visitor;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The whole way of a commune into the network, in Arabic: from its application to its news. */
class AdmissionIT {

  private static final String ALIAS = "tafraouten";
  private static final String HOST = ALIAS + ".localhost";
  private static final String CODE = "09.541.09.51";
  private static final String ADMIN = "first-admin@tafraouten.test";
  private static final String FOCAL_POINT = "focal-point@tafraouten.test";
  private static final Pattern LINK =
      Pattern.compile("https?://\\S*/login-actions/action-token\\?[^\\s\"<>]+");
  private static final Pattern PORTALS = Pattern.compile("(\\d+) portails?$");

  @AfterAll
  static void others_see_no_more_of_it() throws SQLException {
    try (Connection behind = Running.platform().superuser()) {
      // What the network shows of it goes first: a link to it would lead nowhere.
      Sql.update(behind, "delete from net.member where alias = ?", ALIAS);
      Sql.update(behind, "delete from net.membership where alias = ?", ALIAS);
      Sql.update(behind, "delete from sys.host where host = ?", HOST);
    }
  }

  @Test
  void a_commune_is_admitted_and_its_first_admin_opens_its_portal() throws Exception {
    int port = Running.platform().port();
    String apex = "http://localhost:" + port;
    String portal = "http://" + HOST + ":" + port;
    int before = onTheMap(apex);

    String reference = apply(apex);
    admit(apex, reference);
    open(apex, reference);
    Waiting.until(Duration.ofSeconds(10), () -> Http.on(HOST).get("/ar").isGood());
    try (Reader reader = new Reader()) {
      Newcomer admin = enter(reader, portal);
      assertThat(admin.hasSecondFactor()).isTrue();
      rehearse(reader, portal);
      dress(reader, portal);
      invite(reader, portal);
      publish(reader, portal);
      assertThat(reader.wrong()).isEmpty();
    }
    try (Reader citizen = new Reader()) {
      citizen.open(portal + "/ar", 200, "ar");
      assertThat(citizen.page().textContent("main")).contains("موسم اللوز");
      citizen.picture("admission-home");
      citizen.open(portal + "/ar/contact", 200, "ar");
      citizen.page().click("text=مجلس إقليم تارودانت");
      citizen.page().waitForURL("http://taroudant.localhost:" + port + "/ar");
      citizen.open("http://taroudant.localhost:" + port + "/ar/contact", 200, "ar");
      assertThat(citizen.page().textContent("main")).contains("تافراوتن");
      citizen.picture("admission-around");
      citizen.open(apex + "/ar/members?region=09", 200, "ar");
      assertThat(citizen.page().textContent("main")).contains("تافراوتن");
      citizen.open(apex + "/ar/register", 200, "ar");
      assertThat(citizen.page().textContent("main")).contains("تافراوتن");
      assertThat(citizen.wrong()).isEmpty();
    }
    assertThat(onTheMap(apex)).isEqualTo(before + 1);
  }

  private static String apply(String apex) {
    try (Reader reader = new Reader()) {
      Page page = reader.page();
      reader.open(apex + "/ar/membership", 200, "ar");
      page.selectOption("#level", "commune");
      page.fill("#code", CODE);
      page.fill("#nameAr", "جماعة تافراوتن");
      page.fill("#nameFr", "Commune de Tafraouten");
      page.fill("#deliberation", "2026/14");
      page.fill("#deliberatedOn", "2026-02-05");
      page.fill("#contactName", "فاطمة أمزيان");
      page.fill("#contactOffice", "مديرة المصالح");
      page.fill("#contactEmail", ADMIN);
      page.selectOption("#language", "ar");
      page.click("main form button.btn");
      page.waitForURL("**/ar/membership/*");
      reader.look("ar");
      reader.picture("admission-receipt");
      page.click("main form button.btn");
      assertThat(page.textContent(".errors")).contains("اختاروا الملف");
      page.setInputFiles(
          "#file",
          new FilePayload("مداولة 14.pdf", "application/pdf", "%PDF-1.4\n…".getBytes(UTF_8)));
      page.click("main form button.btn");
      page.waitForSelector(".notice");
      assertThat(page.textContent("main")).contains("مداولة 14.pdf");
      reader.look("ar");
      assertThat(reader.wrong()).isEmpty();
      return page.url().replaceFirst(".*/membership/([^?]+).*", "$1");
    }
  }

  private static void admit(String apex, String reference) {
    try (Reader reader = console()) {
      Page page = reader.page();
      reader.open(apex + "/ar/console/applications/" + reference, 200, "ar");
      reader.picture("admission-review");
      page.check("[name=decision][value=accept]");
      page.fill("#reasons", "المداولة مستوفية لشروطها، ونقطة الاتصال معيّنة.");
      page.click("main form button.btn");
      page.waitForSelector("#signedBy");
      page.fill("#signedBy", "رئيس جماعة تافراوتنن");
      page.fill("#signedOn", "2026-03-02");
      page.click("main form button.btn");
      page.waitForSelector("#alias");
      reader.look("ar");
      assertThat(reader.wrong()).isEmpty();
    }
  }

  private static void open(String apex, String reference) {
    try (Reader reader = console()) {
      Page page = reader.page();
      page.navigate(apex + "/ar/console/applications/" + reference);
      page.fill("#alias", ALIAS);
      page.click("main form button.btn");
      page.waitForURL("**/console/openings/" + ALIAS);
      // The page follows the steps by itself.
      page.waitForSelector(
          "#progress a[href^='http://" + HOST + "']",
          new Page.WaitForSelectorOptions().setTimeout(60_000));
      // Asked for anew: what the page fetched meanwhile is not its weight.
      reader.open(page.url(), 200, "ar");
      reader.picture("admission-steps");
      assertThat(reader.wrong()).isEmpty();
    }
  }

  private static Newcomer enter(Reader reader, String portal) throws Exception {
    Newcomer admin = new Newcomer(ADMIN);
    Page page = reader.page();
    page.navigate(linkIn(ADMIN));
    admin.passThrough(page);
    page.navigate(portal + "/ar/manage/look");
    admin.passThrough(page);
    page.waitForURL(portal + "/ar/manage/look");
    reader.look("ar");
    return admin;
  }

  /** Looks at the empty portal with examples in it, and takes them out again. */
  private static void rehearse(Reader reader, String portal) {
    Page page = reader.page();
    reader.open(portal + "/ar/manage", 200, "ar");
    page.click("text=تحميل المثال");
    page.waitForSelector("text=إزالة المثال");
    reader.look("ar");
    reader.picture("example-manage");
    for (String path : List.of("/ar", "/fr", "/ar/programme", "/ar/news")) {
      reader.open(portal + path, 200, path.substring(1, 3));
      assertThat(page.locator(".ribbon").count()).as(path).isEqualTo(1);
      reader.picture("example" + path);
    }
    page.navigate(portal + "/ar/manage");
    page.click("text=إزالة المثال");
    page.waitForSelector("text=تحميل المثال");
    page.navigate(portal + "/ar");
    assertThat(page.locator(".ribbon").count()).isZero();
  }

  private static void dress(Reader reader, String portal) {
    Page page = reader.page();
    page.navigate(portal + "/ar/manage/look");
    page.fill("#colour-main", "#7a3e1d");
    page.setInputFiles(
        "#logo", new FilePayload("شعار.png", "image/png", Photograph.taken(900, 400)));
    page.fill("#alt-ar", "جبل وأشجار لوز");
    page.fill("#alt-fr", "Une montagne et des amandiers");
    page.click("main form .btn:not(.quiet)");
    page.waitForURL("**?done=saved");
    page.click("button:has-text('" + "نشر" + "')");
    page.waitForLoadState();
    page.navigate(portal + "/ar");
    assertThat(page.locator(".masthead img.logo").count()).isEqualTo(1);
    reader.look("ar");
  }

  private static void invite(Reader reader, String portal) throws Exception {
    Page page = reader.page();
    page.navigate(portal + "/ar/manage/people/invite");
    page.fill("#email", FOCAL_POINT);
    page.fill("#name", "يوسف بوعزة");
    page.selectOption("#language", "ar");
    page.check("[name=role][value=focal-point]");
    page.fill("#reason", "قرار التعيين 7/2026");
    page.click("main form button.btn");
    page.waitForURL("**/manage/people?*");
    assertThat(page.textContent("main")).contains("يوسف بوعزة");
    assertThat(linkIn(FOCAL_POINT)).isNotEmpty();
  }

  private static void publish(Reader reader, String portal) {
    Page page = reader.page();
    page.navigate(portal + "/ar/manage/news/new");
    page.fill("#title-ar", "موسم اللوز يفتح أبوابه في الساحة الكبرى");
    page.fill("#lead-ar", "أسبوع من المعارض واللقاءات حول أشجار اللوز.");
    page.fill("#body-ar", "يلتقي الفلاحون والسكان في الساحة الكبرى.");
    page.setInputFiles(
        "#picture", new FilePayload("لوز.jpg", "image/jpeg", Photograph.taken(1600, 1000)));
    page.fill("#alt-ar", "أشجار لوز مزهرة أمام جبل");
    page.click("main form button.btn");
    page.waitForURL("**?done=saved");
    page.click("text=انشر الآن");
    page.waitForURL("**?done=publish");
    reader.look("ar");
  }

  private static Reader console() {
    return Reader.at("localhost", Visitor.signedIn("admin@network.test", "network").cookie());
  }

  /** How many portals the network's map shows in the commune's region. */
  private static int onTheMap(String apex) {
    try (Reader reader = new Reader()) {
      reader.page().navigate(apex + "/fr");
      String label = reader.page().getAttribute(".map a[href$='region=09']", "aria-label");
      Matcher number = PORTALS.matcher(label);
      return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }
  }

  private static String linkIn(String address) throws Exception {
    MailCatcher mails = Running.platform().local().mails();
    Waiting.until(Duration.ofSeconds(40), () -> !links(mails, address).isEmpty());
    return links(mails, address).get(0);
  }

  private static List<String> links(MailCatcher mails, String address) {
    return mails.mails().stream()
        .filter(mail -> mail.to().contains(address))
        .flatMap(mail -> LINK.matcher(mail.text()).results())
        .map(found -> found.group())
        .toList();
  }
}
