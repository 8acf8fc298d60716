package ${package}.boundary;

import ${package}.entity.Entry;
import org.infitah.spi.LocalText;

/** An entry as it is shown. */
public record EntryView(String reference, LocalText name) {

  static EntryView of(Entry entry) {
    return new EntryView(entry.reference(), entry.name());
  }
}
