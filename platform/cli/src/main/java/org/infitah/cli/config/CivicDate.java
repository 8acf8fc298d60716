package org.infitah.cli.config;

/** A date as precise as its source: {@code 2024}, {@code 2023-10} or {@code 2023-11-13}. */
public record CivicDate(String text) {

  @Override
  public String toString() {
    return text;
  }
}
