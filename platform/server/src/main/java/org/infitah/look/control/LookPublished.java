package org.infitah.look.control;

/**
 * A tenant looks otherwise from now on.
 *
 * @param tenant its number
 */
record LookPublished(int tenant) {}
