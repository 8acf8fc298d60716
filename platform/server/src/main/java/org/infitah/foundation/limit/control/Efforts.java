package org.infitah.foundation.limit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.altcha.altcha.Altcha;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.infitah.foundation.limit.FormEffort;
import org.infitah.foundation.tenancy.CurrentTenant;

/** Sets puzzles and knows its own again; nothing is kept of them. */
@ApplicationScoped
public class Efforts implements FormEffort {

  private static final Duration HOLDS = Duration.ofHours(3);
  private static final int LONGEST = 2_000;
  private static final String ABOUT = "about";
  private static final String UNTIL = "until";

  private Rates rates;
  private CurrentTenant tenant;
  private Clock clock;
  private String secret;
  private long most;

  /** For the container's proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected Efforts() {}

  @Inject
  Efforts(
      Rates rates,
      CurrentTenant tenant,
      Clock clock,
      @ConfigProperty(name = "infitah.session.key") String secret,
      @ConfigProperty(name = "infitah.effort.most", defaultValue = "50000") long most) {
    this.rates = rates;
    this.tenant = tenant;
    this.clock = clock;
    this.secret = secret;
    this.most = most;
  }

  @Override
  public Puzzle puzzle(UUID about) {
    Altcha.ChallengeOptions options =
        new Altcha.ChallengeOptions()
            .setAlgorithm(Altcha.Algorithm.SHA256)
            .setMaxNumber(most)
            .setHmacKey(key())
            .addParam(ABOUT, about.toString())
            .addParam(UNTIL, Long.toString(clock.instant().plus(HOLDS).getEpochSecond()));
    try {
      Altcha.Challenge set = Altcha.createChallenge(options);
      return new Puzzle(
          Altcha.Algorithm.SHA256.getName(), set.challenge, set.salt, most, set.signature);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public boolean enough(UUID here, UUID about, String solution) {
    return (!solution.isEmpty() && solved(about, solution))
        || rates.ofEffortless(here.toString()).granted();
  }

  private boolean solved(UUID about, String solution) {
    if (solution.length() > LONGEST) {
      return false;
    }
    try {
      Altcha.Payload payload = payload(solution);
      Map<String, String> said = Altcha.extractParams(payload.salt);
      return about.toString().equals(said.get(ABOUT))
          && clock.instant().isBefore(until(said))
          && Altcha.verifySolution(payload, key(), false);
    } catch (Exception e) {
      // Whatever cannot be read was not worked for.
      return false;
    }
  }

  private static Instant until(Map<String, String> said) {
    return Instant.ofEpochSecond(Long.parseLong(said.getOrDefault(UNTIL, "0")));
  }

  private static Altcha.Payload payload(String solution) throws JsonException {
    String text = new String(Base64.getDecoder().decode(solution), StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject said = reader.readObject();
      Altcha.Payload payload = new Altcha.Payload();
      payload.algorithm = said.getString("algorithm");
      payload.challenge = said.getString("challenge");
      payload.number = said.getJsonNumber("number").longValueExact();
      payload.salt = said.getString("salt");
      payload.signature = said.getString("signature");
      return payload;
    }
  }

  /** One tenant's puzzles are not another's. */
  private String key() {
    byte[] purpose = ("infitah effort 1 " + tenant.tenant().id()).getBytes(StandardCharsets.UTF_8);
    try {
      return Altcha.hmacHex(Altcha.Algorithm.SHA256, purpose, secret);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
