package org.infitah.cli.operate;

import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * Something the network has asked for.
 *
 * @param subject the alias of the tenant it is about
 * @param wish what the page wrote down
 * @param attempts how often it was begun and given up
 */
record Task(UUID id, String kind, String subject, JsonObject wish, int attempts) {

  @Override
  public String toString() {
    return kind + " " + subject;
  }
}
