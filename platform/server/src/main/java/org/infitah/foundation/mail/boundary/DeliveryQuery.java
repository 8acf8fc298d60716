package org.infitah.foundation.mail.boundary;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.infitah.foundation.mail.control.Delivery;
import org.infitah.foundation.mail.control.OutboxRepository;
import org.infitah.spi.Slice;
import org.infitah.spi.SliceQuery;

/** Which mails are asked for: those that came to a state, or all. */
public class DeliveryQuery extends SliceQuery {

  private static final char PARTS = '~';

  @QueryParam("state")
  @DefaultValue("")
  @Pattern(regexp = "|waiting|sent|failed") private String state = "";

  public String state() {
    return state;
  }

  Slice<Delivery> read(OutboxRepository outbox) {
    List<Delivery> oneMore = outbox.list(state, place(), limit() + 1);
    return Slice.of(oneMore, this, DeliveryQuery::key, delivery -> delivery);
  }

  private static String key(Delivery delivery) {
    return delivery.queuedAt().toString() + PARTS + delivery.id();
  }

  private Delivery.Place place() {
    String key = after();
    if (key.isEmpty()) {
      return Delivery.Place.BEGINNING;
    }
    int cut = key.indexOf(PARTS);
    try {
      Instant queuedAt = Instant.parse(key.substring(0, Math.max(0, cut)));
      if (queuedAt.isBefore(Instant.EPOCH)
          || queuedAt.isAfter(Delivery.Place.BEGINNING.queuedAt())) {
        throw new BadRequestException("cursor");
      }
      return new Delivery.Place(queuedAt, UUID.fromString(key.substring(cut + 1)));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      throw new BadRequestException("cursor", e);
    }
  }
}
