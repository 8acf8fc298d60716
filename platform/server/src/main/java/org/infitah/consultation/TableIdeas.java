package org.infitah.consultation;

import java.util.List;
import java.util.Optional;
import org.infitah.spi.LocalText;

/** Where what tables of workshops came to goes. Call within a transaction. */
public interface TableIdeas {

  /**
   * Takes it into a consultation that is held here, while that is open, in the name of the person
   * at hand; answers the reference of the contribution. Empty where there is no such consultation.
   */
  Optional<String> take(String consultation, TableIdea idea);

  /** Those that take ideas today. */
  List<Open> open();

  /** A consultation that takes ideas. */
  record Open(String reference, LocalText subject) {}
}
