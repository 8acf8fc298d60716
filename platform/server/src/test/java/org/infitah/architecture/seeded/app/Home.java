package org.infitah.architecture.seeded.app;

/** The top floor. */
public record Home(String title) {}
