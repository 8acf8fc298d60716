package org.infitah.foundation.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Keycloak's tokens as the table keeps them: sealed to their tenant and sign-in, readable nowhere
 * else.
 */
@Dependent
public class KeptTokens {

  private final Sealer sealer;

  @Inject
  KeptTokens(Sealer sealer) {
    this.sealer = sealer;
  }

  /** The two tokens we need again. */
  record Pair(String refresh, String id) {

    /** Never the tokens: they would be in a log next. */
    @Override
    public String toString() {
      return "Pair";
    }
  }

  byte[] seal(int tenant, UUID signIn, TokenAnswer.Tokens tokens) {
    return sealer.seal(
        Sealer.Purpose.TOKENS, context(tenant, signIn), tokens.refresh() + "\n" + tokens.id());
  }

  /** Nothing when they were sealed for another row, or with a key we no longer have. */
  Optional<Pair> open(int tenant, UUID signIn, byte[] sealed) {
    return sealer
        .open(Sealer.Purpose.TOKENS, context(tenant, signIn), sealed)
        .map(text -> text.split("\n", 2))
        .filter(parts -> parts.length == 2)
        .map(parts -> new Pair(parts[0], parts[1]));
  }

  private static String context(int tenant, UUID signIn) {
    return tenant + " " + signIn;
  }
}
