package org.infitah.membership.boundary;

import java.util.Map;
import org.infitah.membership.entity.Collectivity;

/** The two names of a collectivity, of which one may be missing. */
final class Names {

  private Names() {}

  static void check(String ar, String fr, Map<String, String> wrong) {
    if (ar.isEmpty() && fr.isEmpty()) {
      wrong.put("nameAr", "membership.wrong.name");
    }
    if (!ar.isEmpty() && !Collectivity.isLine(ar)) {
      wrong.put("nameAr", "membership.wrong.line");
    }
    if (!fr.isEmpty() && !Collectivity.isLine(fr)) {
      wrong.put("nameFr", "membership.wrong.line");
    }
  }
}
