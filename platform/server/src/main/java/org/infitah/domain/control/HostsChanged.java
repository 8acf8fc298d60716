package org.infitah.domain.control;

/**
 * A tenant answers under other hosts from now on.
 *
 * @param tenant its number
 */
record HostsChanged(int tenant) {}
