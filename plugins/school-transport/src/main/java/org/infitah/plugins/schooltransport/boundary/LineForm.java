package org.infitah.plugins.schooltransport.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.infitah.spi.LocalText;

/**
 * A line to be registered.
 *
 * @param reference capital letters, digits and hyphens, for instance {@code TS-01}
 */
public record LineForm(
    @NotNull @Pattern(regexp = "[A-Z0-9](-?[A-Z0-9]){0,19}") String reference,
    @NotNull LocalText name,
    @NotNull LocalText from,
    @NotNull LocalText to,
    @NotNull @Min(1) @Max(100) Integer seats) {}
