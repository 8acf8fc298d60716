package org.infitah.testkit;

import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.infitah.spi.LocalText;
import org.infitah.spi.TenantView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Runs a test as two tenants in turn, on a server that all tests of one run share. */
final class EachTenant implements TestTemplateInvocationContextProvider {

  private static final Namespace HERE = Namespace.create(EachTenant.class);

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return PluginContract.class.isAssignableFrom(context.getRequiredTestClass());
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return Stream.of(
        new Turn(1, new TenantView("alpha", "commune", LocalText.of("fr", "Alpha"))),
        new Turn(2, new TenantView("beta", "commune", LocalText.of("fr", "Beta"))));
  }

  /** The test as one of them. */
  private static final class Turn
      implements TestTemplateInvocationContext,
          BeforeEachCallback,
          AfterEachCallback,
          ParameterResolver {

    private final int number;
    private final TenantView tenant;
    private @Nullable TenantTrial trial;
    private @Nullable Connection bound;

    Turn(int number, TenantView tenant) {
      this.number = number;
      this.tenant = tenant;
    }

    @Override
    public String getDisplayName(int invocation) {
      return "as " + tenant.alias();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(this);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
      PluginContract contract = (PluginContract) context.getRequiredTestInstance();
      TenantTrial begun =
          new TenantTrial(
              context
                  .getRoot()
                  .getStore(HERE)
                  .getOrComputeIfAbsent(
                      ScratchPostgres.class, key -> ScratchPostgres.start(), ScratchPostgres.class),
              contract.plugin().getClass(),
              contract.id());
      if (number == 1) {
        begun.empty();
      }
      bound = begun.begin(number, tenant.alias());
      trial = begun;
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
      if (bound != null) {
        bound.close();
      }
      if (trial != null && context.getExecutionException().isEmpty()) {
        trial.end(number, tenant.alias());
      }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type.equals(Connection.class) || type.equals(TenantView.class);
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType().equals(Connection.class) ? bound : tenant;
    }
  }
}
