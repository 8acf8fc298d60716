package org.infitah.app;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Singleton;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * Beans that keep nothing of a request are made once and serve all: making them anew, with all they
 * need, was half of what a page cost (decision 0056).
 */
public class MadeOnce implements Extension {

  void decide(@Observes @WithAnnotations(Dependent.class) ProcessAnnotatedType<?> found) {
    Class<?> type = found.getAnnotatedType().getJavaClass();
    if (type.isAnnotationPresent(Dependent.class) && keepsNothing(type)) {
      found
          .configureAnnotatedType()
          .remove(scope -> scope.annotationType() == Dependent.class)
          .add(Once.LITERAL);
    }
  }

  /** Whatever it has, it has from its constructor. */
  static boolean keepsNothing(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (Arrays.stream(each.getDeclaredFields()).anyMatch(MadeOnce::changes)) {
        return false;
      }
    }
    return true;
  }

  private static boolean changes(Field field) {
    return !Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers());
  }

  private static final class Once extends AnnotationLiteral<Singleton> implements Singleton {

    private static final long serialVersionUID = 1L;
    private static final Once LITERAL = new Once();
  }
}
