package org.infitah.foundation.mail.control;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.entity.MailSender;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.spi.LocalText.Said;

/** Says a mail in its reader's language and in the tenant's name: as plain text and as a page. */
@Dependent
public class WriteLetter {

  private static final String PARAGRAPH = "<p style=\"margin:0 0 16px\">%s</p>";
  private static final String BUTTON =
      "<p style=\"margin:24px 0\"><a href=\"%1$s\" style=\"display:inline-block;background:%2$s;"
          + "color:#fff;padding:10px 22px;border-radius:4px;text-decoration:none;font-weight:700\">%3$s</a></p>"
          + "<p style=\"margin:0;font-size:13px;color:#5c5952\" dir=\"ltr\"><span style=\"word-break:break-all\">%1$s</span></p>";

  private final Texts texts;

  @Inject
  WriteLetter(Texts texts) {
    this.texts = texts;
  }

  Letter write(Mail mail, Tenant tenant, Optional<MailSender> as) {
    Said subject = say(mail, ".subject");
    Language language = Language.find(subject.language()).orElse(Language.AR);
    String name = tenant.names().forReader(language.code()).text();
    String sender =
        as.flatMap(MailSender::names)
            .map(names -> names.forReader(language.code()).text())
            .orElse(name);
    Optional<String> replyTo = as.flatMap(MailSender::replyTo);
    List<String> paragraphs = List.of(say(mail, ".body").text().split("\n\n"));
    String foot =
        texts
            .say(
                language,
                replyTo.isPresent() ? "mail.foot.reply" : "mail.foot",
                Map.of("tenant", name))
            .text();
    Optional<String> action = action(mail);
    return new Letter(
        sender,
        replyTo,
        mail.to(),
        Optional.ofNullable(mail.values().get(Mail.WAY_OUT)),
        language.code(),
        subject.text(),
        plain(paragraphs, action.map(label -> label + "\n" + link(mail)), foot),
        page(
            language,
            html(subject.text()),
            new Parts(
                tenant.brand().primary(),
                html(name),
                body(paragraphs, action.map(label -> button(label, mail, tenant))),
                html(foot))));
  }

  /** What a page is put together from, already escaped. */
  private record Parts(String colour, String sender, String body, String foot) {}

  private static String page(Language language, String subject, Parts parts) {
    return "<!doctype html><html lang=\""
        + language.code()
        + "\" dir=\""
        + language.direction()
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
        + " content=\"width=device-width,initial-scale=1\"><title>"
        + subject
        + "</title></head><body style=\"margin:0;background:#f5f3ee;color:#22211f;"
        + "font:16px/1.75 Vazirmatn,'Segoe UI',Tahoma,Arial,sans-serif\">"
        + "<div style=\"max-width:36em;margin:0 auto;padding:24px 16px\">"
        + "<div style=\"background:#fff;border-top:4px solid "
        + parts.colour()
        + ";border-radius:4px;padding:24px 28px\"><p style=\"margin:0 0 20px;font-weight:700;color:"
        + parts.colour()
        + "\">"
        + parts.sender()
        + "</p>"
        + parts.body()
        + "</div><p style=\"margin:16px 12px;font-size:13px;color:#5c5952\">"
        + parts.foot()
        + "</p></div></body></html>";
  }

  private Said say(Mail mail, String part) {
    return texts.say(mail.language(), mail.template() + part, mail.values());
  }

  private Optional<String> action(Mail mail) {
    return mail.values().containsKey("link")
        ? Optional.of(say(mail, ".action").text())
        : Optional.empty();
  }

  private static String link(Mail mail) {
    return mail.values().getOrDefault("link", "");
  }

  private static String plain(List<String> paragraphs, Optional<String> action, String foot) {
    StringBuilder text = new StringBuilder(String.join("\n\n", paragraphs));
    action.ifPresent(way -> text.append("\n\n").append(way));
    return text.append("\n\n-- \n").append(foot).append('\n').toString();
  }

  private static String body(List<String> paragraphs, Optional<String> button) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      body.append(PARAGRAPH.replace("%s", html(paragraph).replace("\n", "<br>")));
    }
    button.ifPresent(body::append);
    return body.toString();
  }

  private static String button(String label, Mail mail, Tenant tenant) {
    return BUTTON
        .replace("%1$s", html(link(mail)))
        .replace("%2$s", tenant.brand().primary())
        .replace("%3$s", html(label));
  }

  private static String html(String text) {
    StringOutput escaped = new StringOutput();
    Escape.htmlAttribute(text, escaped);
    return escaped.toString().replace("<", "&lt;").replace(">", "&gt;");
  }
}
