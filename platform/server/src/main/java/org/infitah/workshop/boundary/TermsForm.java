package org.infitah.workshop.boundary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.infitah.foundation.page.Typed;
import org.infitah.workshop.entity.RegistrationTerms;
import org.infitah.workshop.entity.Terms;

/** On what terms people register, as staff write it. */
public record TermsForm(Typed typed) {

  private static final int SPARE_GROUPS = 2;
  private static final String NUMBER = "[0-9]{1,6}";

  static TermsForm of(Optional<PlacesView> places, String language) {
    Map<String, String> fields = new TreeMap<>();
    places.ifPresent(
        known -> {
          fields.put("capacity", Integer.toString(known.capacity()));
          fields.put("closesOn", known.closesOn().toString());
          known.needs().forEach(need -> fields.put("need-" + need, "yes"));
          known
              .quotas()
              .forEach(
                  quota -> {
                    quota
                        .title()
                        .texts()
                        .forEach(
                            (tongue, words) ->
                                fields.put("quota" + quota.number() + "-" + tongue, words));
                    fields.put("places" + quota.number(), Integer.toString(quota.places()));
                  });
        });
    return new TermsForm(new Typed(fields, language));
  }

  /** What was typed into a field. */
  public String field(String name) {
    return typed.field(name);
  }

  /** How many groups are shown: the last ones are empty. */
  public int groups() {
    int last =
        IntStream.rangeClosed(1, Terms.MOST_GROUPS)
            .filter(i -> typed.text("quota" + i).isPresent())
            .max()
            .orElse(0);
    return Math.min(Terms.MOST_GROUPS, last + SPARE_GROUPS);
  }

  /** What is missing before it can be terms at all. */
  Map<String, String> missing() {
    Map<String, String> missing = new LinkedHashMap<>();
    if (!field("capacity").matches(NUMBER)) {
      missing.put("capacity", "number");
    }
    if (typed.day("closesOn").isEmpty()) {
      missing.put("closesOn", "day");
    }
    for (int i = 1; i <= Terms.MOST_GROUPS; i++) {
      boolean named = typed.text("quota" + i).isPresent();
      if (named != typed.said("places" + i).isPresent()
          || (named && !field("places" + i).matches(NUMBER))) {
        missing.put("quotas", "group-places");
      }
    }
    return missing;
  }

  /** What they want to be; nothing is missing. */
  Terms terms() {
    List<Terms.Group> quotas = new ArrayList<>();
    for (int i = 1; i <= Terms.MOST_GROUPS; i++) {
      int number = i;
      typed
          .text("quota" + i)
          .ifPresent(
              title ->
                  quotas.add(new Terms.Group(title, Integer.parseInt(field("places" + number)))));
    }
    return new Terms(
        Integer.parseInt(field("capacity")),
        typed.day("closesOn").orElseThrow(),
        RegistrationTerms.NEEDS.stream()
            .filter(need -> field("need-" + need).equals("yes"))
            .toList(),
        quotas);
  }
}
