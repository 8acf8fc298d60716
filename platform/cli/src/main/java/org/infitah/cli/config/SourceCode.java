package org.infitah.cli.config;

/** The source that states a fact, by the code it has under {@code sources}. */
public record SourceCode(String code) implements Reference {}
