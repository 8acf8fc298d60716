package org.infitah.people.boundary;

import org.jspecify.annotations.Nullable;

/** Why a role is taken back. */
public record EndForm(@Nullable String reason) {}
