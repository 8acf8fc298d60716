package org.infitah.architecture.seeded.foundation.tenancy;

import org.infitah.architecture.seeded.foundation.page.Page;

/** The way back of the circle. */
public record Tenant(Page front) {}
