package org.infitah.look.boundary;

/**
 * What is prepared as machines read it.
 *
 * @param version to be sent back with the next change; 0 while nothing is prepared and this is the
 *     look the tenant has
 */
public record PreparedAnswer(int version, LookAnswer look) {}
