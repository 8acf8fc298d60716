package org.infitah.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A house the rules look at: the real one, or a small one built to break a rule. A template belongs
 * to the room it lies in, although its generated class lives elsewhere.
 *
 * @param root the package everything is in
 */
record House(String root) {

  private static final Pattern ROOM = Pattern.compile("\\.(boundary|control|entity)(\\..*)?$");
  private static final List<String> LOWER_FLOORS =
      List.of("app", "programme", "foundation", "scan", "spi");

  static House real() {
    return new House("org.infitah");
  }

  static House seeded() {
    return new House("org.infitah.architecture.seeded");
  }

  /** All classes of the real house but its tests. */
  JavaClasses withoutTests() {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(root);
  }

  JavaClasses whole() {
    return new ClassFileImporter().importPackages(root);
  }

  /** Where a class is at home. */
  String homeOf(JavaClass type) {
    return type.getPackageName().replace(root + ".jte." + root, root);
  }

  /** The face of the room it is in: its package without boundary, control or entity. */
  String faceOf(JavaClass type) {
    return ROOM.matcher(homeOf(type)).replaceFirst("");
  }

  /** The floor it is on; everything that is none of the lower ones is a feature. */
  String floorOf(JavaClass type) {
    String first = firstStep(homeOf(type));
    return first.isEmpty() || LOWER_FLOORS.contains(first) ? first : "features";
  }

  /** The first package below the root, empty for strangers. */
  String featureOf(JavaClass type) {
    return firstStep(homeOf(type));
  }

  /** The room of the foundation, empty for whoever is none of its. */
  String foundationRoomOf(JavaClass type) {
    String foundation = root + ".foundation.";
    String home = homeOf(type);
    return home.startsWith(foundation) ? firstOf(home.substring(foundation.length())) : "";
  }

  private String firstStep(String home) {
    return home.startsWith(root + ".") ? firstOf(home.substring(root.length() + 1)) : "";
  }

  private static String firstOf(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  DescribedPredicate<JavaClass> floor(String name) {
    return DescribedPredicate.describe("are on floor " + name, type -> floorOf(type).equals(name));
  }

  /**
   * Classes in one of the packages, written below the root: {@code in("app", "foundation.page")}.
   */
  DescribedPredicate<JavaClass> in(String... places) {
    return DescribedPredicate.describe(
        "are in " + String.join(", ", places),
        type -> Arrays.stream(places).anyMatch(place -> isIn(type, root + "." + place)));
  }

  private boolean isIn(JavaClass type, String place) {
    String home = homeOf(type);
    return home.equals(place) || home.startsWith(place + ".");
  }

  /** Classes in a room of that name, of whichever feature. */
  DescribedPredicate<JavaClass> room(String name) {
    return DescribedPredicate.describe(
        "are in a room " + name, type -> isOurs(type) && roomOf(type).equals(name));
  }

  /** Classes in no room at all. */
  DescribedPredicate<JavaClass> faces() {
    return DescribedPredicate.describe("are faces", type -> isOurs(type) && roomOf(type).isEmpty());
  }

  String roomOf(JavaClass type) {
    Matcher room = ROOM.matcher(homeOf(type));
    return room.find() ? room.group(1) : "";
  }

  boolean isOurs(JavaClass type) {
    return isIn(type, root);
  }
}
