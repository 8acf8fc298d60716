package ${package}.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.infitah.spi.LocalText;

/**
 * An entry to be added.
 *
 * @param reference capital letters, digits and hyphens, for instance {@code A-01}
 */
public record EntryForm(
    @NotNull @Pattern(regexp = "[A-Z0-9](-?[A-Z0-9]){0,19}") String reference,
    @NotNull LocalText name) {}
