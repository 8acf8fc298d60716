package org.infitah.spi.programme;

import org.infitah.spi.LocalText;

/**
 * A line of work of a programme; projects answer to it.
 *
 * @param code for instance {@code digitalisation}; unique within its programme
 */
public record AxisSummary(int number, String code, LocalText title) {}
