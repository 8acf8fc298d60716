package org.infitah.foundation.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * The one document of a YAML file, read as it is written: names, lists and texts. What would make
 * more of it than stands there, or objects of ours, is refused where it stands: anchors, aliases
 * and tags. It is small, also in its parts and in its depth.
 */
public final class YamlFile {

  private static final int LARGEST = 1 << 20;
  private static final int MOST_PARTS = 100_000;
  private static final int DEEPEST = 8;
  private static final Set<String> NOTHING = Set.of("~", "null");

  private final Iterator<Event> events;
  private final String key;
  private int parts;

  private YamlFile(Iterator<Event> events, String key) {
    this.events = events;
    this.key = key;
  }

  /**
   * Reads it.
   *
   * @param key what is wrong with one that is none begins with this key of the messages: it stands
   *     for itself, {@code .large}, and with the line {@code .line} and {@code .tied}
   * @throws UnreadableTable when it is no such file, or larger than we take
   */
  public static YamlPart of(byte[] bytes, String key) {
    if (bytes.length > LARGEST) {
      throw new UnreadableTable(key + ".large", null);
    }
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LARGEST).build();
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
      return new YamlFile(new Parse(settings).parseString(plain).iterator(), key).document();
    } catch (UnreadableTable e) {
      throw e;
    } catch (MarkedYamlEngineException e) {
      throw new UnreadableTable(key + ".line", line(e.getProblemMark()), e);
    } catch (CharacterCodingException | RuntimeException e) {
      // The library tells what is broken in many ways.
      throw new UnreadableTable(key, e);
    }
  }

  private YamlPart document() {
    events.next();
    if (events.next().getEventId() == Event.ID.StreamEnd) {
      throw new UnreadableTable(key, null);
    }
    YamlPart root = part(events.next(), 0);
    events.next();
    Event end = events.next();
    if (end.getEventId() != Event.ID.StreamEnd) {
      throw broken(end);
    }
    return root;
  }

  private YamlPart part(Event event, int depth) {
    parts++;
    if (parts > MOST_PARTS || depth > DEEPEST) {
      throw new UnreadableTable(key + ".large", null);
    }
    if (isTied(event)) {
      throw new UnreadableTable(key + ".tied", line(event.getStartMark()), null);
    }
    int line = line(event.getStartMark());
    return switch (event.getEventId()) {
      case Scalar -> new YamlPart.Text(line, said((ScalarEvent) event));
      case SequenceStart -> new YamlPart.Items(line, items(depth));
      case MappingStart -> new YamlPart.Fields(line, fields(depth));
      default -> throw broken(event);
    };
  }

  private List<YamlPart> items(int depth) {
    List<YamlPart> items = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      items.add(part(next, depth + 1));
    }
    return items;
  }

  private List<YamlPart.Field> fields(int depth) {
    List<YamlPart.Field> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      if (!(part(next, depth + 1) instanceof YamlPart.Text name) || !names.add(name.said())) {
        throw broken(next);
      }
      fields.add(new YamlPart.Field(name.line(), name.said(), part(events.next(), depth + 1)));
    }
    return fields;
  }

  private String said(ScalarEvent event) {
    String said = event.getValue();
    if (said.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
      throw broken(event);
    }
    return event.isPlain() && NOTHING.contains(said) ? "" : said.strip();
  }

  private static boolean isTied(Event event) {
    return event.getEventId() == Event.ID.Alias
        || (event instanceof NodeEvent node && node.getAnchor().isPresent())
        || (event instanceof ScalarEvent text && text.getTag().isPresent())
        || (event instanceof CollectionStartEvent many && many.getTag().isPresent());
  }

  private UnreadableTable broken(Event event) {
    return new UnreadableTable(key + ".line", line(event.getStartMark()), null);
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(place -> place.getLine() + 1).orElse(0);
  }
}
