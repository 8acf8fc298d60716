package org.infitah.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs twice on a real PostgreSQL with the plugin's own tables: as one collectivity,
 * then as another. It gets a {@link java.sql.Connection} that speaks as the plugin's role, bound to
 * that collectivity as the platform binds it, and its {@link org.infitah.spi.TenantView}. Each must
 * leave rows of its own; that neither sees or changes the other's is asked after every turn. Stands
 * in a class that implements {@link PluginContract}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(EachTenant.class)
public @interface AsEachTenant {}
