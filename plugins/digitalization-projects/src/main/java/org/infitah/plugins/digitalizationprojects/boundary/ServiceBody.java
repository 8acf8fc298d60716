package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.infitah.plugins.digitalizationprojects.entity.Channel;
import org.infitah.plugins.digitalizationprojects.entity.Coded;
import org.infitah.plugins.digitalizationprojects.entity.Criterion;
import org.infitah.plugins.digitalizationprojects.entity.Draft;
import org.infitah.plugins.digitalizationprojects.entity.Scope;
import org.infitah.plugins.digitalizationprojects.entity.ServiceKind;
import org.infitah.plugins.digitalizationprojects.entity.Tongue;
import org.infitah.plugins.digitalizationprojects.entity.Words;
import org.infitah.spi.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A service as a program sends it; the words are those of {@link ServiceView}.
 *
 * @param version of what is changed; nothing for one that is new
 * @param reason why residents shall see it no longer; nothing otherwise
 */
public record ServiceBody(
    @NotNull String kind,
    @NotNull LocalText name,
    @NotNull LocalText office,
    @Nullable LocalText summary,
    @Nullable LocalText legalBasis,
    @Nullable List<LocalText> steps,
    @Nullable List<LocalText> documents,
    @Nullable List<String> channels,
    @Nullable List<String> languages,
    @Nullable List<String> criteria,
    @NotNull String scope,
    @Nullable Boolean silenceConsents,
    @Nullable Integer delayDays,
    @Nullable String address,
    @NotNull Boolean shown,
    @Nullable Integer version,
    @Nullable String reason) {

  Draft draft() {
    return new Draft(
        one(ServiceKind.class, kind),
        new Words(
            name,
            office,
            Optional.ofNullable(summary),
            Optional.ofNullable(legalBasis),
            Lines.join(steps == null ? List.of() : steps),
            Lines.join(documents == null ? List.of() : documents)),
        some(Channel.class, channels),
        some(Tongue.class, languages),
        some(Criterion.class, criteria),
        one(Scope.class, scope),
        Boolean.TRUE.equals(silenceConsents),
        Optional.ofNullable(delayDays),
        Optional.ofNullable(address),
        shown);
  }

  private static <E extends Enum<E> & Coded> E one(Class<E> kind, String code) {
    return Coded.find(kind, code).orElseThrow(() -> new BadRequestException(code));
  }

  private static <E extends Enum<E> & Coded> Set<E> some(
      Class<E> kind, @Nullable List<String> codes) {
    List<String> given = codes == null ? List.of() : codes;
    Set<E> known = Coded.known(kind, given);
    if (known.size() < Set.copyOf(given).size()) {
      throw new BadRequestException(given.toString());
    }
    return known;
  }
}
