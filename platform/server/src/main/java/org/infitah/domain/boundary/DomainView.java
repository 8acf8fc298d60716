package org.infitah.domain.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.infitah.domain.control.ReadName;
import org.infitah.domain.entity.Domain;

/**
 * A domain, and what its owner has to do.
 *
 * @param host as the DNS writes it
 * @param name as people read it
 * @param record where the proof is written, as a TXT record
 * @param token what is written there
 * @param state {@code waiting}, {@code proved}, {@code refused} or {@code leaving}
 * @param reason why the last look did not prove it, as a code
 * @param main whether links, mails and signing in go there
 */
public record DomainView(
    String host,
    String name,
    String record,
    String token,
    String state,
    Optional<String> reason,
    boolean main,
    Instant askedAt,
    Optional<Instant> checkedAt,
    Optional<Instant> provedAt) {

  private static final Set<String> REASONS = Set.of("absent", "other", "silent", "taken");

  static DomainView of(Domain domain, String main) {
    return new DomainView(
        domain.name().ascii(),
        ReadName.shown(domain.name()),
        domain.name().proofName(),
        domain.token(),
        domain.state(),
        domain.reason().filter(REASONS::contains),
        domain.name().ascii().equals(main),
        domain.askedAt(),
        domain.checkedAt(),
        domain.provedAt());
  }

  /** Whether its owner still has to write the proof. */
  public boolean open() {
    return state.equals("waiting") || state.equals("refused");
  }

  /** The colour of its state. */
  public String tone() {
    return switch (state) {
      case "proved" -> "tag ok";
      case "refused" -> "tag warn";
      default -> "tag plain";
    };
  }
}
