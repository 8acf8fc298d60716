package org.infitah.cli.config;

/** A word that names something declared elsewhere, and must be found there. */
sealed interface Reference permits SourceCode, OrganisationCode, ObjectCode, TenantAlias {

  String code();
}
