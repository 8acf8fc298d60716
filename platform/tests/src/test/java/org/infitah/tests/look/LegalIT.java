package org.infitah.tests.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.infitah.tests.house.Answer;
import org.infitah.tests.house.Http;
import org.infitah.tests.people.Admin;
import org.junit.jupiter.api.Test;

/** The pages the law asks for: from a template to what the public reads. */
class LegalIT {

  private static final String ALIAS = "el-ksiba";
  private static final String HOST = "el-ksiba.localhost";
  private static final String LEGAL = "/fr/manage/legal";
  private static final String STATE = LEGAL + "/accessibility/state";

  @Test
  void a_page_is_made_from_its_template_read_again_and_published() {
    Admin admin = Admin.of(ALIAS);
    String before = read("/fr/accessibility");
    assertThat(act(admin, "begin").status()).isEqualTo(303);
    String draft = admin.page(LEGAL + "/accessibility").body();
    assertThat(draft).contains("El Ksiba", "WCAG 2.2", "الولوجية الرقمية", "[");
    assertThat(read("/fr/accessibility")).as("the public reads what it read").isEqualTo(before);

    Map<String, String> words =
        Map.of(
            "title-ar", "عنوان جديد",
            "body-ar", "نص جديد <script>",
            "title-fr", "Titre neuf",
            "body-fr", "## Partie neuve\n\nUn texte neuf <b>.");
    Answer saved = admin.visitor().post(HOST, LEGAL, LEGAL + "/accessibility", words);
    assertThat(saved.header("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/preview"));
    assertThat(admin.page(LEGAL + "/accessibility/preview").body())
        .contains("Titre neuf", "Partie neuve", "&lt;b&gt;");
    assertThat(read("/fr/accessibility")).doesNotContain("Titre neuf");

    assertThat(act(admin, "publish").status()).isEqualTo(303);
    assertThat(read("/fr/accessibility")).contains("Titre neuf", "Un texte neuf &lt;b&gt;.");
    assertThat(read("/ar/accessibility")).contains("عنوان جديد").doesNotContain("<script>");
    assertThat(act(admin, "publish").status()).as("nothing is prepared").isEqualTo(409);
    assertThat(admin.page("/fr/manage/audit").body()).contains("Page légale publiée");

    assertThat(act(admin, "begin").status()).isEqualTo(303);
    assertThat(act(admin, "discard").status()).isEqualTo(303);
    assertThat(read("/fr/accessibility")).contains("Titre neuf");
  }

  @Test
  void what_is_not_in_order_is_told_and_nothing_typed_is_lost() {
    Admin admin = Admin.of(ALIAS);
    Answer wrong =
        admin
            .visitor()
            .post(HOST, LEGAL, LEGAL + "/privacy", Map.of("title-fr", "Seul", "body-ar", "نص"));
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.body()).contains("Seul", "href=\"#title-ar\"", "href=\"#body-fr\"");
    assertThat(admin.page(LEGAL + "/nothing").status()).isEqualTo(404);
  }

  @Test
  void the_template_has_what_the_settings_say() {
    Admin admin = Admin.of("sefrou");
    String host = "sefrou.localhost";
    admin.visitor().post(host, LEGAL, LEGAL + "/legal/state", Map.of("do", "begin"));
    assertThat(admin.page(LEGAL + "/legal").body()).contains("sefrou.localhost", "31-13");
    assertThat(admin.page(LEGAL).body()).contains("Brouillon prêt à relire");
    admin.visitor().post(host, LEGAL, LEGAL + "/legal/state", Map.of("do", "discard"));
  }

  private static Answer act(Admin admin, String what) {
    return admin.visitor().post(HOST, LEGAL, STATE, Map.of("do", what));
  }

  private static String read(String path) {
    return Http.on(HOST).get(path).body();
  }
}
