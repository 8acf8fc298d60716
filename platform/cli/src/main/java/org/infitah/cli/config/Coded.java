package org.infitah.cli.config;

/** An entry of a list that has a name among its neighbours. */
public interface Coded {

  Code code();
}
