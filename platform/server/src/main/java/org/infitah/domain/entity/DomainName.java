package org.infitah.domain.entity;

/**
 * A name of the DNS that a portal could answer under.
 *
 * @param ascii as the DNS writes it: lower case, without a trailing dot
 */
public record DomainName(String ascii) {

  /** Where its owner writes the proof. */
  public String proofName() {
    return "_infitah." + ascii;
  }
}
