package org.infitah.foundation.page;

import java.util.Optional;

/**
 * Under which number the tenant at hand declared what it keeps of persons. A form that asks for
 * personal data shows it. Call within a transaction; one statement.
 */
public interface DataDeclaration {

  /** The number on the CNDP's receipt, once there is one. */
  Optional<String> number();
}
