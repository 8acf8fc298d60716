package org.infitah.council.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.infitah.council.entity.AgendaPoint;
import org.infitah.council.entity.Convocation;
import org.infitah.council.entity.CouncilMember;
import org.infitah.council.entity.CouncilSession;
import org.infitah.foundation.mail.Mail;
import org.infitah.foundation.mail.Outbox;
import org.infitah.foundation.page.Dates;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.tenancy.CurrentTenant;
import org.infitah.foundation.tenancy.PublicAddress;

/** Writes to members who gave an address, each once for a call, with the agenda as it stands. */
@Dependent
class WriteToMembers {

  private final CouncilRepository council;
  private final Outbox outbox;
  private final Texts texts;
  private final CurrentTenant current;
  private final PublicAddress address;

  @Inject
  WriteToMembers(
      CouncilRepository council,
      Outbox outbox,
      Texts texts,
      CurrentTenant current,
      PublicAddress address) {
    this.council = council;
    this.outbox = outbox;
    this.texts = texts;
    this.current = current;
    this.address = address;
  }

  /** How many letters were left to be sent. */
  int write(
      CouncilSession session,
      List<AgendaPoint> agenda,
      List<Convocation> convocations,
      LocalDate today) {
    Map<UUID, CouncilMember> members =
        council.members().stream()
            .collect(Collectors.toMap(CouncilMember::id, Function.identity()));
    int written = 0;
    for (Convocation one : convocations) {
      CouncilMember member = members.get(one.memberId());
      if (member == null || one.sentOn().isPresent() || one.isProved()) {
        continue;
      }
      String address = member.email().orElse("");
      if (Mail.isAddress(address)) {
        Language language = member.language().flatMap(Language::find).orElse(Language.AR);
        outbox.send(letter(session, agenda, one, address, language));
        one.send(address, today);
        written++;
      }
    }
    return written;
  }

  private Mail letter(
      CouncilSession session,
      List<AgendaPoint> agenda,
      Convocation one,
      String address,
      Language language) {
    return new Mail(
        address,
        language,
        one.call() == 1 ? "council.mail.convened" : "council.mail.again",
        Map.of(
            "kind",
            said(language, "council.kind." + session.kind().orElse("session")),
            "reference",
            session.reference(),
            "date",
            Dates.day(one.heldOn().firstDay(), language),
            "agenda",
            agenda.stream()
                .map(point -> point.nth() + ". " + point.title().forReader(language.code()).text())
                .collect(Collectors.joining("\n")),
            "link",
            origin() + "/" + language.code() + "/council/" + session.reference() + "/convocation"));
  }

  private String said(Language language, String key) {
    return texts.say(language, key, Map.of()).text();
  }

  private String origin() {
    return address.of(current.tenant());
  }
}
