package org.infitah.programme.entity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.infitah.programme.Evidence;
import org.infitah.programme.Missing;

/** The evidence there is on a day; each is asked once. */
public final class Supplied {

  /** Where the reader learns what nobody supplies. */
  static final String NOWHERE = "/manage/programme";

  private final Map<String, Evidence> known = new HashMap<>();
  private final Map<String, Boolean> present = new HashMap<>();
  private final LocalDate today;

  public Supplied(Iterable<Evidence> all, LocalDate today) {
    this.today = today;
    for (Evidence one : all) {
      if (known.put(one.code(), one) != null) {
        throw new IllegalArgumentException("supplied twice: " + one.code());
      }
    }
  }

  /** Why a code counts as missing; what nobody supplies does. */
  Optional<Missing> missing(String code) {
    Evidence evidence = known.get(code);
    if (evidence == null) {
      return Optional.of(new Missing(code, NOWHERE));
    }
    return present.computeIfAbsent(code, asked -> evidence.present(today))
        ? Optional.empty()
        : Optional.of(new Missing(code, evidence.path()));
  }
}
