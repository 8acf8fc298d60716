package org.infitah.architecture.seeded.workshop.boundary;

/** What goes out, but not as a record. */
public class WorkshopView {}
