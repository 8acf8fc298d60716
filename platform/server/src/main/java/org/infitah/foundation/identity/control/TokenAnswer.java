package org.infitah.foundation.identity.control;

/** What Keycloak's token door said. */
sealed interface TokenAnswer {

  /** Tokens, unread. */
  record Tokens(String id, String access, String refresh) implements TokenAnswer {

    /** Never the tokens: they would be in a log next. */
    @Override
    public String toString() {
      return "Tokens";
    }
  }

  /** No, and it will stay no: {@code invalid_grant}, {@code invalid_scope}. */
  record Refused(String error) implements TokenAnswer {}

  /** Keycloak could not be asked. */
  record Unavailable(String why) implements TokenAnswer {}
}
