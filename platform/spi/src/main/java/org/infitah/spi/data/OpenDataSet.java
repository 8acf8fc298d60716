package org.infitah.spi.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.infitah.spi.TenantView;
import org.infitah.spi.WorkContext;

/**
 * A set of rows that everybody may take along, of each tenant that uses the plugin: listed at
 * {@code /open-data}, handed out as CSV and JSON. Nothing about a person belongs in it.
 *
 * <p>Its words are among the plugin's texts: {@code <package>.data.<key>} is what it is called,
 * {@code <package>.data.<key>.about} what is in it and what is not, {@code
 * <package>.data.<key>.<column>} what each column is.
 */
public interface OpenDataSet {

  /** Its name in addresses: small letters, digits and hyphens. */
  String key();

  /** Under which licence it may be used, as SPDX names it, for instance {@code ODbL-1.0}. */
  String licence();

  /** At least one. */
  List<Column> columns();

  /** When a row of it changed last; nothing while there is none, or when nobody knows. */
  Optional<Instant> updated(WorkContext context, TenantView tenant);

  /**
   * A part of it, in the order of its keys. Asked again and again, each time in a transaction of
   * its own that only reads, until less than {@code most} come: however large, it is never held
   * whole.
   *
   * @param after the key the last part ended with; empty at the beginning
   * @param most how many rows, at most
   */
  List<DataRow> rows(WorkContext context, TenantView tenant, String after, int most);
}
