package org.infitah.foundation.identity.boundary;

import java.util.Optional;

/**
 * What the sign-in page shows.
 *
 * @param trouble why signing in did not work, if it did not
 * @param again where to begin
 */
public record SignInView(Optional<String> trouble, String again) {}
