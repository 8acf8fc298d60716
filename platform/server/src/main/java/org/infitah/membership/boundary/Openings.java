package org.infitah.membership.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.infitah.foundation.identity.CurrentPerson;
import org.infitah.foundation.page.Language;
import org.infitah.foundation.page.Texts;
import org.infitah.foundation.problem.NotFound;
import org.infitah.foundation.time.Morocco;
import org.infitah.membership.Membership;
import org.infitah.membership.control.AskForPortal;
import org.infitah.membership.control.OpeningRepository;
import org.infitah.membership.entity.Opening;
import org.infitah.membership.entity.Wish;
import org.infitah.spi.LocalText;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** What pages and API do alike about portals being opened. */
@Dependent
public class Openings {

  private final OpeningRepository repository;
  private final AskForPortal asking;
  private final CurrentPerson current;
  private final Texts texts;
  private final Clock clock;

  @Inject
  Openings(
      OpeningRepository repository,
      AskForPortal asking,
      CurrentPerson current,
      Texts texts,
      Clock clock) {
    this.repository = repository;
    this.asking = asking;
    this.current = current;
    this.texts = texts;
    this.clock = clock;
  }

  Slice<OpeningView> list(SliceQuery query) {
    current.require(Membership.ADMIT);
    return Slice.of(
        repository.list(query.after(), query.limit() + 1),
        query,
        Opening::alias,
        opening -> OpeningView.of(opening, List.of()));
  }

  OpeningView show(String alias) {
    current.require(Membership.ADMIT);
    Opening opening = repository.find(alias).orElseThrow(NotFound::new);
    return OpeningView.of(opening, repository.steps(opening.id()));
  }

  /** What is wrong with it, by field; nothing when it may be asked for. */
  Map<String, String> wrong(OpeningForm form) {
    current.require(Membership.ADMIT);
    return form.wrong(Morocco.today(clock));
  }

  /** Asks for it; {@code true} when this was the first time. */
  boolean ask(OpeningForm form) {
    return asking.ask(wish(form));
  }

  /** The wish a form is, once nothing is wrong with it. */
  Wish wish(OpeningForm form) {
    return form.wish(
        source("membership.source.joined", form.value("joined")),
        source("membership.source.population", form.value("year")));
  }

  void again(String alias) {
    asking.again(alias);
  }

  /** What the facts of a form are said to come from, in both languages. */
  private LocalText source(String key, String when) {
    Map<String, String> said = new LinkedHashMap<>();
    for (Language language : List.of(Language.AR, Language.FR)) {
      said.put(language.code(), texts.say(language, key, Map.of("when", when)).text());
    }
    return new LocalText(said, "ar");
  }
}
