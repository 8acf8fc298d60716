package org.infitah.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.infitah.foundation.persistence.JsonMapConverter;
import org.infitah.notification.NoticeKind;
import org.infitah.spi.TenantEntity;

/** How somebody wants to be written to by one collectivity. */
@Entity
@Table(schema = "core", name = "notification_preference")
public class Preference extends TenantEntity {

  private String holder;
  private String language;

  @Convert(converter = JsonMapConverter.class)
  private Map<String, Object> ways;

  @Column(name = "leave_key")
  private UUID leaveKey;

  /** For JPA alone. */
  @SuppressWarnings("NullAway.Init")
  protected Preference() {}

  public String holder() {
    return holder;
  }

  /** The language the letters are in. */
  public String language() {
    return language;
  }

  public Way way(NoticeKind kind) {
    return Optional.ofNullable(ways.get(kind.code()))
        .flatMap(code -> Way.find(code.toString()))
        .orElse(Way.usual(kind));
  }

  /** Chooses; kinds that are absent stay as they are. */
  public void choose(Map<NoticeKind, Way> chosen, String letters) {
    Map<String, Object> all = new TreeMap<>(ways);
    chosen.forEach((kind, way) -> all.put(kind.code(), way.code()));
    ways = all;
    language = letters;
  }

  /** With which letters are left, without an account. */
  public UUID leaveKey() {
    return leaveKey;
  }
}
