package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Pages;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.time.CivicDate;
import org.infitah.foundation.time.Morocco;
import org.infitah.membership.Membership;
import org.infitah.membership.control.ApplicationRepository;
import org.infitah.membership.control.Apply;
import org.infitah.membership.control.ReviewApplication;
import org.infitah.membership.entity.Application;
import org.infitah.membership.entity.Collectivity;
import org.infitah.membership.entity.Request;
import org.infitah.membership.entity.Wish;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** What pages and API do alike about applications. */
@Dependent
public class Applications {

  private static final int MOST_REASONS = 2000;

  private final ApplicationRepository repository;
  private final Apply applying;
  private final ReviewApplication reviewing;
  private final CurrentPerson current;
  private final Texts texts;
  private final Pages pages;
  private final Clock clock;

  @Inject
  Applications(
      ApplicationRepository repository,
      Apply applying,
      ReviewApplication reviewing,
      CurrentPerson current,
      Texts texts,
      Pages pages,
      Clock clock) {
    this.repository = repository;
    this.applying = applying;
    this.reviewing = reviewing;
    this.current = current;
    this.texts = texts;
    this.pages = pages;
    this.clock = clock;
  }

  /** What is wrong with it, by field; nothing when it may be sent. */
  Map<String, String> wrong(ApplicationForm form) {
    return form.wrong(Morocco.today(clock));
  }

  /** Receives it and answers its reference. */
  String apply(ApplicationForm form) {
    return applying.apply(form.request(), reference -> address(form.value("language"), reference));
  }

  /** How far an application has come; whoever knows the reference may ask. */
  Standing standing(String reference) {
    Application application = repository.find(reference).orElseThrow(NotFound::new);
    return new Standing(
        application.state(), application.awaitsDeliberation(), application.deliberationFile());
  }

  /** What an applicant may know. */
  record Standing(String state, boolean awaitsDeliberation, Optional<UUID> deliberation) {}

  Slice<ApplicationView> list(String state, SliceQuery query) {
    current.require(Membership.ADMIT);
    return Slice.of(
        repository.list(state, query.after(), query.limit() + 1),
        query,
        Application::reference,
        ApplicationView::of);
  }

  ApplicationView show(String reference) {
    current.require(Membership.ADMIT);
    return repository.find(reference).map(ApplicationView::of).orElseThrow(NotFound::new);
  }

  Map<String, String> decide(String reference, String decision, String reasons) {
    ApplicationView application = show(reference);
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!decision.matches("accept|refuse")) {
      wrong.put("decision", "membership.wrong.choice");
    }
    if (decision.equals("accept") && application.deliberationFile().isEmpty()) {
      wrong.put("decision", "membership.wrong.no-deliberation");
    }
    if (reasons.isBlank() || reasons.length() > MOST_REASONS) {
      wrong.put("reasons", "membership.wrong.reasons");
    }
    if (wrong.isEmpty()) {
      reviewing.decide(
          reference,
          decision.equals("accept"),
          reasons.strip(),
          address(application.contact().language(), reference));
    }
    return wrong;
  }

  Map<String, String> sign(String reference, String by, String on) {
    show(reference);
    Map<String, String> wrong = new LinkedHashMap<>();
    if (!Collectivity.isLine(by)) {
      wrong.put("signedBy", "membership.wrong.line");
    }
    if (!Collectivity.isDay(on, Morocco.today(clock))) {
      wrong.put("signedOn", "membership.wrong.day");
    }
    if (wrong.isEmpty()) {
      reviewing.sign(reference, by.strip(), new CivicDate(on));
    }
    return wrong;
  }

  /** Asks for the portal of an application whose charter is signed. */
  Map<String, String> open(String reference, String alias) {
    ApplicationView application = show(reference);
    if (!Collectivity.isAlias(alias)) {
      return Map.of("alias", "membership.wrong.alias");
    }
    reviewing.open(reference, wish(application, alias));
    return Map.of();
  }

  private Wish wish(ApplicationView application, String alias) {
    Map<String, String> said = new LinkedHashMap<>();
    String when = application.deliberatedOn().text();
    for (Language language : List.of(Language.AR, Language.FR)) {
      Map<String, String> words = Map.of("reference", application.deliberation(), "when", when);
      said.put(language.code(), texts.say(language, "membership.source.applied", words).text());
    }
    Request.Contact contact =
        new Request.Contact(
            application.contact().name(),
            application.contact().office(),
            application.contact().email(),
            application.contact().language());
    return new Wish(
        alias,
        application.level(),
        application.code(),
        application.names(),
        Optional.empty(),
        application.signedOn().map(on -> new Wish.Joined(on, new LocalText(said, "ar"))),
        Optional.of(new Wish.Admin(contact.email(), contact.language())));
  }

  private String address(String language, String reference) {
    return pages.origin() + "/" + language + "/membership/" + reference;
  }
}
