package org.infitah.version.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.infitah.spi.LocalText;
import org.infitah.version.entity.ProgrammeText.Part;
import org.jspecify.annotations.Nullable;

/** Compares two versions field by field, in every language one of them is written in. */
public final class Comparison {

  private static final List<String> LANGUAGES = List.of("ar", "fr", "zgh");

  private Comparison() {}

  /** What changed from one to the other; nothing where both say the same. */
  public static List<Change> of(ProgrammeText before, ProgrammeText after) {
    List<Change> changes = new ArrayList<>();
    List<Change.Field> own = own(before, after);
    if (!own.isEmpty()) {
      changes.add(new Change("changed", "programme", after.reference(), after.title(), own));
    }
    parts("axis", before.axes(), after.axes(), changes);
    parts("component", before.components(), after.components(), changes);
    parts("project", before.projects(), after.projects(), changes);
    return List.copyOf(changes);
  }

  private static List<Change.Field> own(ProgrammeText before, ProgrammeText after) {
    List<Change.Field> fields = new ArrayList<>();
    words("title", List.of(before.title()), List.of(after.title()), fields);
    words("purpose", list(before.purpose()), list(after.purpose()), fields);
    values("period", period(before), period(after), fields);
    values("principles", before.principles(), after.principles(), fields);
    words("objectives", before.objectives(), after.objectives(), fields);
    words("participants", before.participants(), after.participants(), fields);
    return fields;
  }

  private static List<String> period(ProgrammeText text) {
    return Stream.of(text.fromYear(), text.toYear())
        .flatMap(Optional::stream)
        .map(year -> Integer.toString(year))
        .toList();
  }

  private static void parts(
      String what, List<Part> before, List<Part> after, List<Change> changes) {
    Map<String, Part> old = byKey(before);
    Map<String, Part> now = byKey(after);
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    for (String key : keys) {
      Part was = old.get(key);
      Part is = now.get(key);
      if (was == null && is != null) {
        changes.add(new Change("added", what, key, is.title(), List.of()));
      } else if (is == null && was != null) {
        changes.add(new Change("removed", what, key, was.title(), List.of()));
      } else if (was != null && is != null) {
        List<Change.Field> fields = fields(was, is);
        if (!fields.isEmpty()) {
          changes.add(new Change("changed", what, key, is.title(), fields));
        }
      }
    }
  }

  private static List<Change.Field> fields(Part was, Part is) {
    List<Change.Field> fields = new ArrayList<>();
    words("title", List.of(was.title()), List.of(is.title()), fields);
    values(
        "number",
        List.of(Integer.toString(was.number())),
        List.of(Integer.toString(is.number())),
        fields);
    values("principles", was.principles(), is.principles(), fields);
    for (String field : both(was.texts().keySet(), is.texts().keySet())) {
      words(field, one(was.texts().get(field)), one(is.texts().get(field)), fields);
    }
    for (String field : both(was.values().keySet(), is.values().keySet())) {
      values(field, one(was.values().get(field)), one(is.values().get(field)), fields);
    }
    words("milestones", milestones(was), milestones(is), fields);
    values("due", due(was), due(is), fields);
    words("funders", funders(was), funders(is), fields);
    values("funding", amounts(was, false), amounts(is, false), fields);
    values("secured", amounts(was, true), amounts(is, true), fields);
    return fields;
  }

  private static SortedSet<String> both(Set<String> some, Set<String> others) {
    SortedSet<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  private static <T> List<T> one(@Nullable T known) {
    return known == null ? List.of() : List.of(known);
  }

  private static List<LocalText> milestones(Part part) {
    return part.milestones().stream().map(ProgrammeText.Milestone::title).toList();
  }

  private static List<String> due(Part part) {
    return part.milestones().stream().map(ProgrammeText.Milestone::dueOn).toList();
  }

  private static List<LocalText> funders(Part part) {
    return part.funding().stream().map(ProgrammeText.Funding::source).toList();
  }

  private static List<String> amounts(Part part, boolean onlySecured) {
    return part.funding().stream()
        .filter(one -> one.secured() || !onlySecured)
        .map(one -> Long.toString(one.amount()))
        .toList();
  }

  private static Map<String, Part> byKey(List<Part> parts) {
    Map<String, Part> byKey = new LinkedHashMap<>();
    parts.forEach(part -> byKey.put(part.key(), part));
    return byKey;
  }

  private static void words(
      String name, List<LocalText> before, List<LocalText> after, List<Change.Field> fields) {
    for (String language : LANGUAGES) {
      List<String> was = in(language, before);
      List<String> is = in(language, after);
      if (!was.equals(is)) {
        fields.add(new Change.Field(name, Optional.of(language), was, is));
      }
    }
  }

  private static List<String> in(String language, List<LocalText> texts) {
    return texts.stream().map(text -> text.in(language)).flatMap(Optional::stream).toList();
  }

  private static void values(
      String name, List<String> before, List<String> after, List<Change.Field> fields) {
    if (!before.equals(after)) {
      fields.add(new Change.Field(name, Optional.empty(), before, after));
    }
  }

  private static List<LocalText> list(Optional<LocalText> text) {
    return text.stream().toList();
  }
}
