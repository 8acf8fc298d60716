package org.infitah.architecture.seeded.workshop.boundary;

/** Nor an abstract workshop. */
public interface AbstractWorkshop {}
