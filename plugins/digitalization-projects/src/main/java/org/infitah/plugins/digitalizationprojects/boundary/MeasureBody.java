package org.infitah.plugins.digitalizationprojects.boundary;

import jakarta.validation.constraints.NotNull;

/** What a program says was measured; the words are those of {@link MeasureView}. */
public record MeasureBody(
    @NotNull String service,
    @NotNull String kind,
    @NotNull String month,
    @NotNull Integer amount) {}
