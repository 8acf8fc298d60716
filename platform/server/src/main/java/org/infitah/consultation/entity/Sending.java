package org.infitah.consultation.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How a contribution reached the collectivity.
 *
 * @param key drawn when its form was begun
 * @param channel {@code portal}, {@code counter} or {@code paper}
 * @param author the account it came from, if any
 * @param enteredBy the agent who wrote it down for somebody
 */
public record Sending(
    UUID key, String channel, Optional<String> author, Optional<String> enteredBy, Instant at) {}
