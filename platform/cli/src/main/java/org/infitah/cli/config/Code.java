package org.infitah.cli.config;

/** The name an entry has among its neighbours; two of one list never share it. */
public record Code(String text) {

  @Override
  public String toString() {
    return text;
  }
}
