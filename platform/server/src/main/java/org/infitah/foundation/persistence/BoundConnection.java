package org.infitah.foundation.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.OptionalInt;
import org.infitah.foundation.tenancy.TenantContext;
import org.jspecify.annotations.Nullable;

/**
 * One physical connection and what it is bound to just now. Used by one thread at a time, as the
 * pool sees to.
 */
final class BoundConnection implements InvocationHandler {

  private static final String REFUSED = "42501";

  private final Connection physical;
  private boolean bound;
  private OptionalInt tenant = OptionalInt.empty();
  private boolean swept;
  private String role = DatabaseRole.PLATFORM;

  /** What one transaction knows it by; another has another. */
  private @Nullable Object binding;

  BoundConnection(Connection physical) {
    this.physical = physical;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "prepareStatement", "prepareCall" -> {
        if (arguments != null && arguments[0] instanceof String text) {
          SqlText.requireOneStatement(text);
        }
        bind();
      }
      case "createStatement" -> {
        bind();
        return checked((Statement) Objects.requireNonNull(pass(method, arguments)));
      }
      case "commit", "rollback", "close", "abort", "setAutoCommit" -> {
        unbind();
        swept = false;
        role = DatabaseRole.PLATFORM;
      }
      case "equals" -> {
        return arguments != null && proxy == arguments[0];
      }
      default -> {
        // Nothing else reaches a tenant's rows.
      }
    }
    return pass(method, arguments);
  }

  private void bind() throws SQLException {
    if (physical.getAutoCommit()) {
      if (!DatabaseRole.bound().equals(DatabaseRole.PLATFORM)) {
        throw new SQLException("a plugin works inside its request's transaction", REFUSED);
      }
      if (!swept) {
        // Resetting it would bring back what somebody set for the role or the database.
        tell("SET app.tenant = ''");
        swept = true;
      }
      return;
    }
    OptionalInt current = TenantContext.tenant();
    if (!bound) {
      // In one message: a way to the database and back is a good part of a short transaction.
      tell(
          (ReadOnly.wanted() ? "SET TRANSACTION READ ONLY; " : "")
              + "SET LOCAL app.tenant = '"
              + (current.isPresent() ? current.getAsInt() : "")
              + "'");
      tenant = current;
      bound = true;
      known();
    } else if (!tenant.equals(current)) {
      throw new SQLException("tenant changed inside a transaction", REFUSED);
    }
    if (!role.equals(DatabaseRole.bound())) {
      tell("SET LOCAL ROLE " + DatabaseRole.bound() + DatabaseRole.patience());
      role = DatabaseRole.bound();
      if (!role.equals(DatabaseRole.PLATFORM)) {
        RunningTransaction.isPlugins();
      }
    }
  }

  private synchronized void known() {
    binding = new Object();
    RunningTransaction.uses(this);
  }

  private synchronized void unbind() {
    bound = false;
    binding = null;
    RunningTransaction.over();
  }

  synchronized @Nullable Object binding() {
    return binding;
  }

  /** Ends it from another thread, if it still works for whoever knows it by this; true if so. */
  synchronized boolean cutOff(Object known) {
    if (binding != known) {
      return false;
    }
    try {
      physical.abort(Runnable::run);
    } catch (SQLException e) {
      throw new IllegalStateException("a connection cannot be cut off", e);
    }
    return true;
  }

  private void tell(String setting) throws SQLException {
    try (Statement statement = physical.createStatement()) {
      statement.execute(setting);
    }
  }

  private Statement checked(Statement statement) {
    return (Statement)
        Proxy.newProxyInstance(
            BoundConnection.class.getClassLoader(),
            new Class<?>[] {Statement.class},
            (proxy, method, arguments) -> {
              if (arguments != null
                  && arguments.length > 0
                  && arguments[0] instanceof String text
                  && !(statement instanceof PreparedStatement)
                  && (method.getName().startsWith("execute")
                      || method.getName().equals("addBatch"))) {
                SqlText.requireOneStatement(text);
              }
              return call(statement, method, arguments);
            });
  }

  private @Nullable Object pass(Method method, Object @Nullable [] arguments) throws Throwable {
    return call(physical, method, arguments);
  }

  private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
