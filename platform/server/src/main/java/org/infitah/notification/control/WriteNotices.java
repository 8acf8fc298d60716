package org.infitah.notification.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.tenancy.PublicAddress;
import org.infitah.foundation.tenancy.Tenant;
import org.infitah.notification.entity.Notification;
import org.infitah.notification.entity.Preference;

/** Words letters from what people were told: the same words in which the page says it. */
@Dependent
public class WriteNotices {

  private final Texts texts;
  private final PublicAddress address;

  @Inject
  WriteNotices(Texts texts, PublicAddress address) {
    this.texts = texts;
    this.address = address;
  }

  /** A letter that says one thing. */
  Mail one(Tenant tenant, String address, Preference to, Notification it) {
    Language language = Language.find(to.language()).orElse(Language.AR);
    String way = "?key=" + to.leaveKey() + "&kind=" + it.kind();
    return new Mail(
        address,
        language,
        "notification.mail",
        Map.of(
            "line",
            line(language, it),
            "link",
            home(tenant, language) + it.path(),
            "leave",
            home(tenant, language) + "/unsubscribe" + way,
            Mail.WAY_OUT,
            origin(tenant) + "/api/v1/unsubscribe" + way));
  }

  /** The letter of the day. */
  Mail digest(Tenant tenant, String address, Preference to, List<Notification> those) {
    Language language = Language.find(to.language()).orElse(Language.AR);
    String way = "?key=" + to.leaveKey();
    return new Mail(
        address,
        language,
        "notification.digest",
        Map.of(
            "n",
            Integer.toString(those.size()),
            "lines",
            those.stream().map(it -> "• " + line(language, it)).collect(Collectors.joining("\n")),
            "link",
            home(tenant, language) + "/notifications",
            "leave",
            home(tenant, language) + "/unsubscribe" + way,
            Mail.WAY_OUT,
            origin(tenant) + "/api/v1/unsubscribe" + way));
  }

  private String line(Language language, Notification it) {
    return texts
        .say(language, "notification.told." + it.kind(), Map.of("reference", it.reference()))
        .text();
  }

  private String home(Tenant tenant, Language language) {
    return origin(tenant) + "/" + language.code();
  }

  private String origin(Tenant tenant) {
    return address.of(tenant);
  }
}
