package org.infitah.cli.config;

/** A word that files spell in a way of its own. */
public interface Spelled {

  String code();
}
