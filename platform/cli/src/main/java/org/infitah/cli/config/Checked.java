package org.infitah.cli.config;

import java.util.stream.Stream;

/** A record that knows more about itself than the types of its parts. */
interface Checked {

  /** What is wrong, if anything. */
  Stream<Complaint> complaints();

  /** The key whose value is wrong, and what was expected of it. */
  record Complaint(String key, String expected) {}
}
