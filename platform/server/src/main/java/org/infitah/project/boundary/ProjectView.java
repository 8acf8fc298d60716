package org.infitah.project.boundary;

import java.util.List;
import org.infitah.spi.LocalText;

/** As it is shown. */
public record ProjectView(
    String reference,
    int number,
    String code,
    LocalText title,
    List<String> principles,
    boolean principlesInferred) {}
