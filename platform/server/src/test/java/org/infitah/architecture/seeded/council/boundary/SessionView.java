package org.infitah.architecture.seeded.council.boundary;

/** A view of the council's. */
public record SessionView(String title) {}
