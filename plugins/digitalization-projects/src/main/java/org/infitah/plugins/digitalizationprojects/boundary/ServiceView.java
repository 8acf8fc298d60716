package org.infitah.plugins.digitalizationprojects.boundary;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.Criterion;
import org.infitah.plugins.digitalizationprojects.entity.Draft;
import org.infitah.plugins.digitalizationprojects.entity.PublicService;
import org.infitah.spi.LocalText;

/**
 * A service as it is shown.
 *
 * @param kind {@code procedure} or {@code digital}
 * @param office who answers for it within the collectivity
 * @param channels {@code counter}, {@code post}, {@code phone}, {@code online}
 * @param criteria those of maturity it meets: {@code informed}, {@code form}, {@code filed}, {@code
 *     followed}, {@code delivered}
 * @param level how far it is, from 0 to 5: the criteria it meets without a gap
 * @param scope what law 55-19 says of it: {@code outside}, {@code decision} or {@code investment}
 * @param silenceConsents no answer in time means yes
 * @param shown whether residents see it
 */
public record ServiceView(
    String reference,
    String kind,
    LocalText name,
    LocalText office,
    Optional<LocalText> summary,
    Optional<LocalText> legalBasis,
    List<LocalText> steps,
    List<LocalText> documents,
    List<String> channels,
    List<String> languages,
    List<String> criteria,
    int level,
    String scope,
    boolean silenceConsents,
    Optional<Integer> delayDays,
    Optional<String> address,
    boolean shown,
    String changedOn,
    int version) {

  public ServiceView {
    steps = List.copyOf(steps);
    documents = List.copyOf(documents);
    channels = List.copyOf(channels);
    languages = List.copyOf(languages);
    criteria = List.copyOf(criteria);
  }

  static ServiceView of(PublicService service) {
    Draft draft = service.draft();
    return new ServiceView(
        service.reference(),
        draft.kind().code(),
        draft.words().name(),
        draft.words().office(),
        draft.words().summary(),
        draft.words().legalBasis(),
        Lines.of(draft.words().steps()),
        Lines.of(draft.words().documents()),
        codes(draft.channels()),
        codes(draft.languages()),
        codes(draft.criteria()),
        Criterion.level(draft.criteria()),
        draft.scope().code(),
        draft.silenceConsents(),
        draft.delayDays(),
        draft.address(),
        draft.shown(),
        service.changedOn().toString(),
        service.version());
  }

  private static <E extends Enum<E> & Coded> List<String> codes(Collection<E> some) {
    return some.stream().sorted().map(Coded::code).toList();
  }

  /** Whether the law on the simplification of procedures governs it. */
  public boolean governed() {
    return !scope.equals("outside");
  }

  public LocalDate changedDay() {
    return LocalDate.parse(changedOn);
  }
}
