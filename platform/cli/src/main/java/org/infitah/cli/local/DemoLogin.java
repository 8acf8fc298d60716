package org.infitah.cli.local;

import java.util.Optional;

/** An account for trying the platform out, as the operator is told of it. */
public record DemoLogin(
    String username, String password, String place, String roles, Optional<String> otpSecret) {}
