package org.infitah.architecture.seeded.foundation.persistence;

/** What tenants have published. */
public interface NetworkDatabase {}
