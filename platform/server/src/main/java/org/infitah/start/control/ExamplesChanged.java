package org.infitah.start.control;

/**
 * A portal shows examples from now on, or no longer.
 *
 * @param tenant its number
 */
record ExamplesChanged(int tenant) {}
