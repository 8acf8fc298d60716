package org.infitah.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.infitah.tests.content.Photograph;
import org.infitah.tests.house.Running;
import org.junit.jupiter.api.Test;

/** A focal point publishes news with a photograph; every page on the way is in order. */
class PublishingIT {

  @Test
  void a_focal_point_publishes_news_with_a_photograph_in_arabic() {
    String origin = "http://sefrou.localhost:" + Running.platform().port();
    try (Reader reader = new Reader()) {
      Page page = reader.page();
      page.navigate(origin + "/ar/manage/news");
      Entrance.signIn(page, "focal-point@sefrou.test");
      page.waitForURL(origin + "/ar/manage/news");
      look(reader, "manage", "ar");

      page.click("text=خبر جديد");
      look(reader, "new", "ar");
      page.fill("#title-ar", "افتتاح حديقة عمومية جديدة في حي السلام");
      page.fill("#lead-ar", "فضاء أخضر من هكتارين، صُمم مع سكان الحي خلال ثلاث ورشات.");
      page.fill(
          "#body-ar",
          "افتتح المجلس الحديقة يوم السبت بحضور السكان.\n\n## ما الذي تغيّر\n\n- ممرات للكراسي المتحركة\n- 120 شجرة");
      page.setInputFiles(
          "#picture", new FilePayload("حديقة.jpg", "image/jpeg", Photograph.taken(1600, 1000)));
      page.click("main form button.btn");
      assertThat(page.textContent(".errors")).contains("صف الصورة بهذه اللغة");
      assertThat(page.inputValue("#title-ar")).contains("حديقة");
      look(reader, "error", "ar");

      page.fill("#alt-ar", "أطفال يلعبون في حديقة فيها نافورة");
      page.setInputFiles(
          "#picture", new FilePayload("حديقة.jpg", "image/jpeg", Photograph.taken(1600, 1000)));
      page.click("main form button.btn");
      page.waitForURL("**?done=saved");
      look(reader, "draft", "ar");
      page.click("text=معاينة");
      look(reader, "preview", "ar");
      page.goBack();
      page.click("text=انشر الآن");
      page.waitForURL("**?done=publish");
      String reference = page.url().replaceFirst(".*/news/([^?]+).*", "$1");

      page.navigate(origin + "/ar/news/" + reference);
      Locator photograph = page.locator("main img");
      assertThat(photograph.getAttribute("alt")).contains("نافورة");
      assertThat((Boolean) photograph.evaluate("image => image.complete && image.naturalWidth > 0"))
          .isTrue();
      look(reader, "article", "ar");
      for (String language : new String[] {"ar", "fr"}) {
        reader.open(origin + "/" + language + "/news", 200, language);
        look(reader, "news", language);
        reader.open(origin + "/" + language, 200, language);
        look(reader, "home", language);
        reader.open(origin + "/" + language + "/search?q=" + "حديقه", 200, language);
        look(reader, "search", language);
        reader.open(origin + "/" + language + "/manage/news/" + reference, 200, language);
        look(reader, "edit", language);
        reader.open(origin + "/" + language + "/manage/news", 200, language);
        look(reader, "manage", language);
        reader.open(origin + "/" + language + "/documents", 200, language);
      }
      assertThat(reader.wrong()).isEmpty();
    }
  }

  /** Looks at it, and leaves pictures for our own eyes. */
  private static void look(Reader reader, String name, String language) {
    reader.look(language);
    reader.picture("publishing-" + name + "-" + language);
  }
}
