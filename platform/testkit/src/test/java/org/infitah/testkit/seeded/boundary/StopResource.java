package org.infitah.testkit.seeded.boundary;

/** What machines ask. */
public class StopResource {}
