package org.infitah.cli.config;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.infitah.cli.config.Vocabulary.Level;

/** What no file can know alone: that names are unique and that references lead somewhere. */
final class CrossCheck {

  private final Problems problems;
  private final Map<String, Path> names = new HashMap<>();

  CrossCheck(Problems problems) {
    this.problems = problems;
  }

  /** Alias, code and reference are each one tenant's alone. */
  void tenant(RecordReader.Result<TenantFile> result, Path file, TenantFile tenant) {
    unique("alias", tenant.alias().text(), file, result.line("alias"));
    tenant.code().ifPresent(code -> unique("code", code, file, result.line("code")));
    unique("reference", tenant.reference(), file, result.line("reference"));
  }

  private void unique(String key, String value, Path file, int line) {
    Path other = names.putIfAbsent(key + " " + value, file);
    if (other != null) {
      problems.add(
          file, line, "expected another " + key + ": \"" + value + "\" is taken by " + other);
    }
  }

  /** Every source, organisation and object a tenant's files name is declared in them. */
  void references(
      TenantFile tenant, Optional<ProgrammeFile> programme, List<RecordReader.Met> met) {
    Map<Class<?>, Set<String>> declared =
        Map.of(
            SourceCode.class,
            codes(tenant.sources().stream()),
            OrganisationCode.class,
            codes(tenant.organisations().stream()),
            ObjectCode.class,
            programme.map(CrossCheck::objects).orElse(Set.of()));
    check(declared, met);
  }

  private void check(Map<Class<?>, Set<String>> declared, List<RecordReader.Met> met) {
    for (RecordReader.Met one : met) {
      Set<String> known = declared.getOrDefault(one.reference().getClass(), Set.of());
      if (!known.contains(one.reference().code())) {
        problems.add(
            one.file(),
            one.line(),
            "expected one of "
                + known.stream().sorted().collect(Collectors.joining(", "))
                + ", found \""
                + one.reference().code()
                + "\"");
      }
    }
  }

  private static Set<String> objects(ProgrammeFile programme) {
    return codes(
        Stream.of(
                programme.workshops().stream(),
                programme.consultations().stream(),
                programme.councilSessions().stream())
            .flatMap(entries -> entries));
  }

  private static Set<String> codes(Stream<? extends Coded> entries) {
    return entries.map(entry -> entry.code().text()).collect(Collectors.toSet());
  }

  /** A rule of a level begins on a day once, over all files. */
  void laws(Path file, LevelFile laws) {
    for (Level level : laws.levels()) {
      Stream.concat(
              laws.rules().stream().map(LevelFile.Rule::code),
              laws.lifecycle().stream().map(LevelFile.Step::code))
          .forEach(code -> law(file, level, code));
    }
  }

  private void law(Path file, Level level, Code code) {
    Path other = names.putIfAbsent(level + " " + code, file);
    if (other != null && !other.equals(file)) {
      problems.add(file, 1, "expected no " + code + " for this level: " + other + " has it");
    }
  }

  /** The tenants that accounts name exist. */
  void demoAccounts(Set<String> aliases, List<RecordReader.Met> met) {
    check(Map.of(TenantAlias.class, aliases), met);
  }
}
