package org.infitah.tests.isolation;

import java.util.ArrayList;
import java.util.List;

/** What became of the cells that were tried, by one thread or several. */
final class Tally {

  private final List<String> violations = new ArrayList<>();
  private final List<String> vacuous = new ArrayList<>();
  private int cells;

  /** One cell, and whether isolation held. */
  synchronized void cell(String what, boolean holds) {
    cells++;
    if (!holds) {
      violation(what);
    }
  }

  /** Something that must never be seen, beside what was asked. */
  synchronized void violation(String what) {
    violations.add(what);
  }

  /** A cell that proves nothing: the rightful request did not succeed either. */
  synchronized void vacuous(String what) {
    vacuous.add(what);
  }

  synchronized List<String> violations() {
    return List.copyOf(violations);
  }

  synchronized List<String> vacuous() {
    return List.copyOf(vacuous);
  }

  /** All that keeps the suite from passing. */
  List<String> breaches() {
    List<String> all = new ArrayList<>(violations);
    all.addAll(vacuous);
    return all;
  }

  synchronized int cells() {
    return cells;
  }
}
