package ${package}.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantEntity;

/** An entry of the register. */
@Entity
@Table(name = "entry")
public class Entry extends TenantEntity {

  private String reference;

  private LocalText name;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Entry() {}

  public Entry(UUID id, String reference, LocalText name) {
    super(id);
    this.reference = reference;
    this.name = name;
  }

  public String reference() {
    return reference;
  }

  public LocalText name() {
    return name;
  }
}
