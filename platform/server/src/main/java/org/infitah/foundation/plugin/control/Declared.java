package org.infitah.foundation.plugin.control;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.infitah.spi.InfitahPlugin;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin says it brings, asked once while it is loaded: pages that list or link its parts
 * call nothing of it, so nothing of it can hold them up.
 */
final class Declared implements InvocationHandler {

  private final InfitahPlugin face;
  private final Map<Method, Object> said = new HashMap<>();

  private Declared(InfitahPlugin face) {
    this.face = face;
  }

  static InfitahPlugin by(InstalledPlugin plugin, InfitahPlugin face) {
    Declared declared = new Declared(face);
    try {
      for (Method question : InfitahPlugin.class.getMethods()) {
        if (question.getParameterCount() == 0) {
          declared.said.put(question, copy(question.invoke(face)));
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException | RuntimeException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new PluginRefused(
          plugin.toString(), List.of("it does not say what it brings: " + e.getCause()));
    }
    return (InfitahPlugin)
        Proxy.newProxyInstance(
            InfitahPlugin.class.getClassLoader(), new Class<?>[] {InfitahPlugin.class}, declared);
  }

  /** A collection of its own making could change, or not end, when it is read again. */
  private static Object copy(Object answer) {
    if (answer instanceof List<?> list) {
      return List.copyOf(list);
    }
    if (answer instanceof Set<?> set) {
      return Set.copyOf(set);
    }
    return answer instanceof Map<?, ?> map
        ? Collections.unmodifiableMap(new LinkedHashMap<>(map))
        : answer;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (said.containsKey(method)) {
      return said.get(method);
    }
    try {
      return method.invoke(face, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
