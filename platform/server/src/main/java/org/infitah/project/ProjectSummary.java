package org.infitah.project;

import java.util.List;
import org.infitah.spi.LocalText;

/** A project in short; {@code principles} are codes of the openness principles. */
public record ProjectSummary(
    String reference, int number, LocalText title, List<String> principles) {}
