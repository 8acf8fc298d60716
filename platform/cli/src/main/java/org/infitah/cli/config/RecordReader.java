package org.infitah.cli.config;

import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads one file into a record whose components are its keys ({@code joinedOn} is {@code
 * joined_on}). A component is required unless it is an {@code Optional}, a {@code List} or a {@code
 * boolean}. A part that cannot be read is reported and skipped, so that one run tells every
 * mistake.
 */
final class RecordReader {

  /** A reference met in the file, to be found once everything is read. */
  record Met(Reference reference, Path file, int line) {}

  private final Path file;
  private final Problems problems;
  private final List<Met> references = new ArrayList<>();

  RecordReader(Path file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * What reading a file gave.
   *
   * @param record empty when something in it was wrong
   * @param references what the file refers to
   * @param lines where the keys at the top stand
   */
  record Result<R>(Optional<R> record, List<Met> references, Map<String, Integer> lines) {

    static <R> Result<R> nothing() {
      return new Result<>(Optional.empty(), List.of(), Map.of());
    }

    int line(String key) {
      return lines.getOrDefault(key, 1);
    }
  }

  /** Reads the whole file. */
  <R extends Record> Result<R> readRoot(Class<R> type, Node root) {
    Map<String, Integer> lines = new HashMap<>();
    if (root instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          lines.putIfAbsent(key.getValue(), Problems.line(key));
        }
      }
    }
    Optional<R> record = record(type, root).map(type::cast);
    return new Result<>(record, references, lines);
  }

  private Optional<Object> value(Type type, Node node) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return list(list.getActualTypeArguments()[0], node);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == LocalText.class) {
      return new LocalTextReader(file, problems).read(node).map(text -> text);
    }
    if (plain == JsonValue.class) {
      return new JsonReader(file, problems).read(node).map(json -> json);
    }
    return plain.isRecord() && !Scalars.knows(plain) ? record(plain, node) : scalar(plain, node);
  }

  private Optional<Object> scalar(Class<?> type, Node node) {
    String expected = "expected " + Scalars.name(type);
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(file, node, expected);
      return Optional.empty();
    }
    try {
      Object read = Scalars.read(type, scalar);
      if (read instanceof Reference reference) {
        references.add(new Met(reference, file, Problems.line(node)));
      }
      return Optional.of(read);
    } catch (IllegalArgumentException | DateTimeException e) {
      problems.add(file, node, expected + ", found \"" + scalar.getValue() + "\"");
      return Optional.empty();
    }
  }

  private Optional<Object> list(Type each, Node node) {
    if (!(node instanceof SequenceNode sequence)) {
      problems.add(file, node, "expected a list");
      return Optional.empty();
    }
    List<Object> read = new ArrayList<>();
    Set<Code> codes = new HashSet<>();
    boolean whole = true;
    for (Node item : sequence.getValue()) {
      Optional<Object> value = value(each, item);
      whole &= value.isPresent();
      value.ifPresent(read::add);
      if (value.map(RecordReader::code).filter(code -> !codes.add(code)).isPresent()) {
        problems.add(file, item, "expected a code no other entry of this list has");
      }
    }
    return whole ? Optional.of(List.copyOf(read)) : Optional.empty();
  }

  /** The code that names an entry of a list, if entries of its kind have one. */
  private static @Nullable Code code(Object entry) {
    return entry instanceof Coded coded ? coded.code() : null;
  }

  private Optional<Object> record(Class<?> type, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      problems.add(file, node, "expected " + Keys.sentence(type));
      return Optional.empty();
    }
    Keys keys = Keys.of(mapping, type, file, problems);
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = new Object[components.length];
    boolean whole = keys.known();
    for (int i = 0; i < components.length; i++) {
      Optional<Object> argument = component(components[i], keys, mapping);
      whole &= argument.isPresent();
      arguments[i] = argument.orElse(null);
    }
    return whole ? checked(make(type, components, arguments), keys) : Optional.empty();
  }

  private Optional<Object> component(RecordComponent component, Keys keys, MappingNode mapping) {
    Type type = component.getGenericType();
    boolean optional = component.getType() == Optional.class;
    Type inner = optional ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
    Optional<Node> node = keys.node(component);
    if (node.isPresent()) {
      Optional<Object> value = value(inner, node.get());
      return optional && value.isPresent() ? Optional.of(value) : value;
    }
    if (optional) {
      return Optional.of(Optional.empty());
    }
    if (component.getType() == List.class) {
      return Optional.of(List.of());
    }
    if (component.getType() == boolean.class) {
      return Optional.of(false);
    }
    problems.add(file, mapping, "expected the key " + Keys.key(component));
    return Optional.empty();
  }

  private Optional<Object> checked(Object record, Keys keys) {
    if (!(record instanceof Checked checked)) {
      return Optional.of(record);
    }
    List<Checked.Complaint> complaints = checked.complaints().toList();
    for (Checked.Complaint complaint : complaints) {
      problems.add(file, keys.line(complaint.key()), "expected " + complaint.expected());
    }
    return complaints.isEmpty() ? Optional.of(record) : Optional.empty();
  }

  private static Object make(Class<?> type, RecordComponent[] components, Object[] arguments) {
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
    }
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(type + " refused what its grammar allows", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.toString(), e);
    }
  }
}
