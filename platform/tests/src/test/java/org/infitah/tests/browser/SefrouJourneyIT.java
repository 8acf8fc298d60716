package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.infitah.cli.local.MailCatcher;
import org.infitah.tests.browser.CivicActs.Given;
import org.infitah.tests.house.Http;
import org.infitah.tests.house.LedgerLines;
import org.infitah.tests.house.Rehearsal;
import org.infitah.tests.house.Running;
import org.infitah.tests.house.Sql;
import org.infitah.tests.identity.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sefrou's way on its own days, in Arabic: from the communication meeting of 13 December 2022 to
 * the vote of 13 November 2023. The source gives no days for the follow-up committee and the second
 * consultation, which have those of the network's cycle, nor for the notice of the session, which
 * has one the law warns of.
 */
class SefrouJourneyIT {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String LIBRARY = "خزانة رقمية لوثائق المجلس";
  private static final String TRAINING = "تكوين الجمعيات القروية";
  private static final String ROAD = "إصلاح طريق وطنية";

  @TempDir private Path folder;

  @Test
  void from_the_first_meeting_to_the_unanimous_vote() throws Exception {
    try (Rehearsal rehearsal = new Rehearsal();
        Cast cast = new Cast(rehearsal)) {
      CivicActs acts = new CivicActs(cast);
      CouncilActs council = new CouncilActs(cast);
      Meeting meetings = new Meeting(rehearsal, cast, acts);
      meetings.held();
      committee(rehearsal, cast, acts);
      Given idea = ideas(rehearsal, cast, acts);
      meetings.heldAgain();
      projects(rehearsal, cast, acts);
      adopted(rehearsal, cast, acts, council);
      everybodyReads(cast, idea, council.session());
      ledger();
      realTime(idea);
      cast.allWasInOrder();
    }
    assertThat(Http.on("sefrou.localhost").get("/ar/programme").isGood()).isTrue();
    assertThat(Http.on(Rehearsal.HOST).get("/api/v1/programmes").body())
        .as("nothing of it stays")
        .doesNotContain("SFR-");
  }

  /** The meetings of the winter, each told once it was held. */
  private record Meeting(Rehearsal rehearsal, Cast cast, CivicActs acts) {

    void held() throws IOException {
      rehearsal.at("2022-12-12T09:00:00Z");
      cast.sees("/programme", "programme-2022-12-12", "برنامج قيد الإعداد", "13 دجنبر 2022");
      cast.reads("/ledger", "السجل فارغ");
      String first = workshop("2022-12-13");
      Page ahead = acts.minutes(first, "قُدمت الشبكة ومبادئ الانفتاح الخمسة.");
      assertThat(ahead.textContent(".errors")).contains("لم تُعقد هذه الورشة بعد");

      rehearsal.at("2022-12-13T15:00:00Z");
      told(first, "قُدمت الشبكة والبرنامج ومبادئ الانفتاح الخمسة لممثلي الإقليم.", "13 دجنبر 2022");
      rehearsal.at("2023-02-16T16:00:00Z");
      told(workshop("2023-02-16"), "تكوين عن بعد حول مبادئ الانفتاح ومنهجيته.", "16 فبراير 2023");
      rehearsal.at("2023-03-09T10:00:00Z");
      String workshop = workshop("2023-03-08");
      told(
          workshop,
          "شارك في الورشة المجلس وأطره والهيئات الاستشارية والفاعلون المدنيون.",
          "9 مارس 2023");
      cast.sees("/workshops/" + workshop, "workshop", "المحضر");
    }

    /** The source gives the second workshop no day: only that it was. */
    void heldAgain() throws IOException {
      rehearsal.at("2023-07-12T10:00:00Z");
      told(workshop(""), "نوقشت الأفكار المتوصل بها مع الفاعلين المدنيين.", "12 يوليوز 2023");
    }

    private void told(String reference, String words, String on) {
      acts.minutes(reference, words).waitForURL("**/manage/workshops");
      cast.reads("/workshops/" + reference, words, "نُشر المحضر يوم", on);
    }

    private static String workshop(String day) {
      return Http.on(Rehearsal.HOST)
          .get("/api/v1/workshops")
          .json()
          .getJsonArray("items")
          .getValuesAs(JsonObject.class)
          .stream()
          .filter(one -> one.getString("startsOn", "").equals(day))
          .findFirst()
          .orElseThrow()
          .getString("reference");
    }
  }

  private static void committee(Rehearsal rehearsal, Cast cast, CivicActs acts) throws IOException {
    rehearsal.at("2023-04-26T10:00:00Z");
    Page early = acts.plans("ideas", "محاور البرنامج", "ما رأيكم؟", "2023-06-12", "2023-06-20");
    assertThat(early.textContent("main")).contains("لجنة التتبع مكوَّنة");
    assertThat(early.url()).endsWith("/new");
    for (String origin : List.of("elected", "civil-society")) {
      for (int one = 1; one <= 2; one++) {
        acts.seats(
            (origin.equals("elected") ? "عضو المجلس رقم " : "ممثلة المجتمع المدني رقم ") + one,
            origin.equals("elected") ? "المجلس الإقليمي" : "جمعية محلية",
            origin,
            "2023-04-26");
      }
    }
    acts.meets("2023-04-26", "تنصيب لجنة التتبع", "إطلاق التشاور حول محاور البرنامج في يونيو.");
    cast.sees("/committee", "committee", "اللجنة مكوَّنة", "تنصيب لجنة التتبع");
  }

  /** A week that had nine days: it opens and closes by itself. */
  private static Given ideas(Rehearsal rehearsal, Cast cast, CivicActs acts) throws Exception {
    rehearsal.at("2023-06-01T10:00:00Z");
    Page planned =
        acts.plans(
            "ideas",
            "الاقتراحات والأفكار المتعلقة بمحاور البرنامج",
            "ما الذي تقترحونه ليكون مجلس إقليمكم أكثر انفتاحا؟",
            "2023-06-12",
            "2023-06-20");
    planned.waitForURL("**/manage/consultations/*-C-*");
    String it = planned.url().replaceFirst(".*/", "");
    String page = "/consultations/" + it;
    assertThat(cast.main(page)).contains("مقبل", "9 أيام").doesNotContain("شارك بفكرتك");

    rehearsal.at("2023-06-11T22:59:57Z");
    Waiting.until(SOON, () -> cast.main(page).contains("شارك بفكرتك"));
    rehearsal.at("2023-06-12T09:00:00Z");
    assertThat(Http.on("localhost").get("/ar").body()).contains("//" + Rehearsal.HOST);
    Given idea =
        acts.contributes(
            Cast.CITIZEN,
            it,
            LIBRARY,
            "أن تُنشر الميزانيات والمحاضر في منصة واحدة يسهل البحث فيها.");
    cast.sees(page, "consultation-open", "مفتوح");
    rehearsal.at("2023-06-15T09:00:00Z");
    acts.contributes(
        Cast.ASSOCIATION, it, TRAINING, "دورات في الدواوير حول الحق في الحصول على المعلومة.");
    acts.writesDown(it, ROAD, "نطلب إصلاح الطريق الوطنية التي تعبر الإقليم.");
    acts.supports(Cast.ELECTED, idea.reference());
    acts.comments(Cast.ELECTED, idea.reference(), "for", "هذا ما يطلبه منا المواطنون في كل دورة.");

    rehearsal.at("2023-06-20T22:59:30Z");
    Page late = cast.at(Cast.CITIZEN, page + "/contribute");
    late.fill("#title", "فكرة متأخرة");
    late.fill("#body", "أُرسلت بعد منتصف الليل.");
    Waiting.until(SOON, () -> cast.main(page).contains("قيد الجواب"));
    late.click("button[value=check]");
    assertThat(late.textContent("main")).contains("لا تُقبل المساهمة إلا بين");

    rehearsal.at("2023-06-21T09:00:00Z");
    assertThat(acts.closes(it).textContent(".errors")).contains("دون جواب معلل");
    rehearsal.at("2023-07-03T09:00:00Z");
    acts.answers(
        it, LIBRARY, "accepted", "fits", "أُدرج المقترح في مشروع المنصة الرقمية للشفافية.");
    acts.answers(it, TRAINING, "partly", "fits", "ستُنظم لقاءات تكوينية في حدود الإمكانات.");
    acts.answers(it, ROAD, "not", "powers", "الطرق الوطنية ليست من اختصاص المجلس الإقليمي.");
    assertThat(acts.closes(it).locator(".errors").count()).isZero();
    cast.sees(page, "consultation-closed", "انتهى أجله", "3");
    cast.sees(page + "/report", "report", "تقرير التشاور");
    assertThat(Http.on("localhost").get("/ar").body()).doesNotContain(page);
    return idea;
  }

  /** The committee turns ideas into projects, and people are asked about these. */
  private static void projects(Rehearsal rehearsal, Cast cast, CivicActs acts) throws IOException {
    rehearsal.at("2023-07-20T10:00:00Z");
    acts.meets("2023-07-20", "تحويل الأفكار إلى مشاريع", "اعتماد أربعة مشاريع في المسودة.");
    acts.freezes(Cast.AGENT, "draft", "مسودة المشاريع الأربعة كما صاغتها لجنة التتبع.");
    cast.reads("/programme/versions/1", "مسودة", "20 يوليوز 2023");
    rehearsal.at("2023-08-28T10:00:00Z");
    Page planned =
        acts.plans(
            "projects",
            "مشاريع مسودة البرنامج",
            "هل تستجيب المشاريع الأربعة لانتظاراتكم؟",
            "2023-09-04",
            "2023-09-15");
    planned.waitForURL("**/manage/consultations/*-C-*");
    String it = planned.url().replaceFirst(".*/", "");
    rehearsal.at("2023-09-05T10:00:00Z");
    String title = "نشر تقدم المشاريع";
    acts.contributes(Cast.CITIZEN, it, title, "نود تتبع تقدم كل مشروع على البوابة.");
    rehearsal.at("2023-09-18T10:00:00Z");
    cast.reads("/consultations/" + it, "قيد الجواب");
    acts.answers(it, title, "accepted", "fits", "سيُنشر تقدم كل مشروع على هذه البوابة.");
    assertThat(acts.closes(it).locator(".errors").count()).isZero();
    cast.reads("/consultations/" + it, "انتهى أجله");
  }

  private static void adopted(Rehearsal rehearsal, Cast cast, CivicActs acts, CouncilActs council)
      throws IOException {
    rehearsal.at("2023-09-25T10:00:00Z");
    acts.meets("2023-09-25", "المصادقة على البرنامج", "عرض البرنامج على المجلس الإقليمي.");
    acts.freezes(Cast.SECRETARY, "validated", "الصيغة التي صادقت عليها لجنة التتبع.");
    council.seats();
    council.calls();
    rehearsal.at("2023-11-10T10:00:00Z");
    council.callsAgain();
    cast.reads("/council/" + council.session(), "112-14", "7");
    assertThat(council.sits().textContent(".errors")).contains("لم يحن بعد");
    rehearsal.at("2023-11-13T10:00:00Z");
    council.sits();
    council.votes();
    cast.reads("/programme", "صودق عليه", "2023-001", "13 نونبر 2023");
    rehearsal.at("2023-11-21T10:00:00Z");
    council.posts("2023-001");
  }

  private static void everybodyReads(Cast cast, Given idea, String session) {
    cast.sees("", "home", "صفرو");
    cast.sees("/programme", "programme", "صودق عليه", "13 نونبر 2023", "12", "20 يونيو 2023");
    cast.sees("/consultations", "consultations", "مشاريع مسودة البرنامج");
    cast.sees("/contributions?receipt=" + idea.receipt(), "receipt", LIBRARY, "أُخذ بها");
    cast.sees(
        "/contributions/" + idea.reference(),
        "idea",
        "أُدرج المقترح في مشروع المنصة الرقمية",
        "النسخة 2",
        "2023-001");
    cast.sees("/contributions/" + idea.reference() + "/comments", "comments", "كل دورة");
    cast.sees("/workshops", "workshops", "ورشة الإعداد المشترك");
    cast.sees("/committee", "committee-end", "المصادقة على البرنامج");
    cast.sees("/programme/versions", "versions", "2023-001");
    cast.sees("/programme/versions/2", "version", "اعتُمدت بالمقرر رقم", "2023-001");
    cast.sees("/council", "council", "بالإجماع");
    cast.sees("/council/" + session, "session", "بالإجماع", "112-14");
    cast.sees("/council/deliberations/2023-001", "deliberation", "بالإجماع", "حرفا بحرف");
    cast.sees("/projects", "projects", "منصة رقمية");
    cast.sees("/ledger", "ledger", "المصادقة على البرنامج");
  }

  /** The ledger tells the same story on the same days, and holds against its own arithmetic. */
  private void ledger() throws Exception {
    String content = LedgerLines.checked(Rehearsal.ALIAS, folder);
    List<String> lines = content.lines().toList();
    assertThat(lines).hasSize(22);
    assertThat(lines.get(21))
        .as("what follows from a decision follows it")
        .contains("programme-adopted");
    assertThat(content)
        .contains("2022-12-13T15:", "2023-06-12T09:", "2023-11-13T10:", "programme-adopted")
        .doesNotContain(LocalDate.now(ZoneOffset.UTC).getYear() + "-");
  }

  /** Letters and the record of acts say when it really was, whatever the clock shows. */
  private static void realTime(Given idea) throws Exception {
    Instant before = Clock.systemUTC().instant().minus(Duration.ofHours(1));
    Waiting.until(SOON, () -> !letters(idea.reference()).isEmpty());
    assertThat(letters(idea.reference()).get(0).sentAt())
        .hasValueSatisfying(sent -> assertThat(sent).isAfter(before));
    try (Connection behind = Running.platform().superuser()) {
      assertThat(
              Sql.value(
                  behind,
                  "select count(*) filter (where a.at < now() - interval '1 hour') || ' of ' ||"
                      + " (count(*) > 30) from core.audit a join sys.tenant t on t.id = a.tenant_id"
                      + " where t.alias = ?",
                  Rehearsal.ALIAS))
          .isEqualTo("0 of true");
    }
  }

  private static List<MailCatcher.Mail> letters(String reference) {
    return Running.platform().local().mails().mails().stream()
        .filter(mail -> mail.subject().contains(reference))
        .toList();
  }
}
