package org.infitah.cli.local;

/** What the local platform must keep to itself; made up at random on its first start. */
public enum Secret {
  POSTGRES_SUPERUSER,
  APP_MIGRATOR,
  APP_RW,
  NET_RO,
  KEYCLOAK_DATABASE,
  KEYCLOAK_ADMIN,
  PORTAL_WEB,
  PORTAL_ADMIN,
  PORTAL_PROVISION,
  SESSION_KEY,
  METRICS
}
