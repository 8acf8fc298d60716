package ${package}.control;

import java.util.Set;
import ${package}.entity.Entry;
import org.infitah.spi.LocalText;
import org.infitah.spi.Permission;
import org.infitah.spi.PluginContext;

/** Adds an entry. Refuses a reference that another entry has. */
public final class AddEntry {

  /** To change the register. */
  public static final Permission PERMISSION =
      new Permission("${artifactId}.add", Set.of("staff", "tenant-admin"));

  private final PluginContext context;
  private final EntryRepository entries;

  public AddEntry(PluginContext context, EntryRepository entries) {
    this.context = context;
    this.entries = entries;
  }

  public Entry add(String reference, LocalText name) {
    context.require(PERMISSION);
    if (entries.find(reference).isPresent()) {
      throw new ReferenceTaken(reference);
    }
    Entry entry = new Entry(context.newId(), reference, name);
    entries.add(entry);
    return entry;
  }

  /** Another entry of this collectivity has that reference. */
  public static final class ReferenceTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceTaken(String reference) {
      super(reference);
    }
  }
}
