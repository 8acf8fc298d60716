package org.infitah.foundation.identity;

/** Only somebody signed in may do this: a page leads to the sign-in, the API answers 401. */
public final class SignInNeeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SignInNeeded() {
    super("nobody is signed in");
  }
}
