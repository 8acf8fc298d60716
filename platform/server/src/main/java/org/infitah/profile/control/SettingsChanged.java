package org.infitah.profile.control;

/**
 * A tenant offers other languages from now on.
 *
 * @param tenant its number
 */
record SettingsChanged(int tenant) {}
