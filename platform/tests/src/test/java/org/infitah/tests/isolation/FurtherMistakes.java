package org.infitah.tests.isolation;

import java.util.Map;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.implementation.bytecode.assign.Assigner;
import org.infitah.foundation.page.Assets;
import org.infitah.foundation.tenancy.Tenant;

/** More mistakes to weave in, of the same kind as {@link Mistakes}. */
@SuppressWarnings("UnusedVariable") // assigning a parameter is how woven code answers
final class FurtherMistakes {

  private FurtherMistakes() {}

  /** {@code ShareImage.of}: a picture is kept without saying whose it is. */
  static final class AnyPicture {
    @Advice.OnMethodExit
    static void exit(
        @Advice.FieldValue("KEPT") Map<String, Assets.Asset> kept,
        @Advice.Return(readOnly = false) Assets.Asset picture) {
      picture = kept.values().iterator().next();
    }

    private AnyPicture() {}
  }

  /** {@code JsonAnswers.hash}: an entity tag does not depend on what was answered. */
  static final class OneTagForAll {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(value = 0, readOnly = false) byte[] body) {
      body = new byte[0];
    }

    private OneTagForAll() {}
  }

  /** {@code EnabledModules.standing}: nobody asks whether the tenant enabled the plugin. */
  static final class AnyModule {
    @Advice.OnMethodExit
    @SuppressWarnings({"unchecked", "rawtypes"}) // the kind of answer is the server's own
    static void exit(
        @Advice.Return(readOnly = false, typing = Assigner.Typing.DYNAMIC) Object standing) {
      standing = Enum.valueOf((Class) ((Enum<?>) standing).getDeclaringClass(), "IN_USE");
    }

    private AnyModule() {}
  }

  /** {@code EnabledModules.refresh}: the menu of whoever came first is kept for all. */
  static final class OneMenuForAll {
    @Advice.OnMethodExit
    static void exit(
        @Advice.FieldValue("kept") Map<Integer, Object> kept, @Advice.Argument(0) Tenant tenant) {
      Object own = kept.get(tenant.id());
      Object first = kept.putIfAbsent(0, own);
      kept.put(tenant.id(), first == null ? own : first);
    }

    private OneMenuForAll() {}
  }

  /** {@code SqlText.requireOneStatement}: whatever is said is passed on. */
  static final class AnyStatement {
    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean enter() {
      return true;
    }

    private AnyStatement() {}
  }

  /** {@code FormToken.accepts}: any form will do, whichever page and tenant it came from. */
  static final class AnyForm {
    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) boolean accepted) {
      accepted = true;
    }

    private AnyForm() {}
  }

  /** {@code TenantDirectory.findByHost}: a host is known by its domain. */
  static final class DomainOfHost {
    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(value = 0, readOnly = false) String host) {
      if (host.startsWith("beta.")) {
        host = "alpha." + host.substring("beta.".length());
      }
    }

    private DomainOfHost() {}
  }
}
