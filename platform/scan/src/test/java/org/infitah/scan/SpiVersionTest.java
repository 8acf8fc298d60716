package org.infitah.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SpiVersionTest {

  @Test
  void it_is_the_version_the_spi_is_built_as() throws IOException {
    assertThat(Files.readString(Path.of("../spi/pom.xml")))
        .containsPattern(
            "<version>" + SpiVersion.NOW.replace(".", "\\.") + "(-SNAPSHOT)?</version>");
  }
}
