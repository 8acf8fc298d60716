package org.infitah.architecture.seeded.workshop.boundary;

/** No clerk has met a helper. */
public class WorkshopHelper {}
