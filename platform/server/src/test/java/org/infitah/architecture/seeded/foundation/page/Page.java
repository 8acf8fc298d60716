package org.infitah.architecture.seeded.foundation.page;

import org.infitah.architecture.seeded.foundation.tenancy.Tenant;
import org.infitah.architecture.seeded.programme.Programmes;

/** The foundation knows the programme, and two of its rooms know each other. */
public record Page(Programmes programmes, Tenant tenant) {}
