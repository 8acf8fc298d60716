package org.infitah.foundation.persistence;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jspecify.annotations.Nullable;

/**
 * A persistence unit for classes that came at run time. It works as the platform's own does: in the
 * container's transaction, on its one connection, for its tenant. Its entities are not woven, so
 * the classes need not see EclipseLink.
 *
 * @param name the same for the same classes: EclipseLink keeps log categories by it
 * @param schema where its tables lie
 * @param loader sees the classes, and nothing of ours but what they may see
 * @param root where the classes came from
 * @param entities their names
 */
public record AddedUnit(
    String name, String schema, ClassLoader loader, URL root, List<String> entities) {

  private static final Map<String, Object> PROPERTIES =
      Map.of(
          "eclipselink.target-server", "Glassfish",
          "eclipselink.target-database", "PostgreSQL",
          "eclipselink.transaction.join-existing", "true",
          "eclipselink.weaving", "false");

  public AddedUnit {
    entities = List.copyOf(entities);
  }

  /** Opens it on the tenants' database and makes sure that its mappings hold. */
  public EntityManagerFactory open(DataSource database) {
    Map<String, Object> properties = new HashMap<>(PROPERTIES);
    properties.put("eclipselink.session-name", name);
    properties.put("eclipselink.session.customizer", new TenantSession(schema));
    EntityManagerFactory factory =
        new PersistenceProvider()
            .createContainerEntityManagerFactory(new Described(this, database), properties);
    try {
      factory.createEntityManager().close();
      return factory;
    } catch (RuntimeException e) {
      factory.close();
      throw e;
    }
  }

  private static final class Described implements PersistenceUnitInfo {

    private final AddedUnit unit;
    private final ClassLoader loader;
    private final DataSource database;

    Described(AddedUnit unit, DataSource database) {
      this.unit = unit;
      this.database = database;
      this.loader = new UnitLoader(unit.loader());
    }

    @Override
    public String getPersistenceUnitName() {
      return unit.name();
    }

    @Override
    public String getPersistenceProviderClassName() {
      return PersistenceProvider.class.getName();
    }

    @Override
    public PersistenceUnitTransactionType getTransactionType() {
      return PersistenceUnitTransactionType.JTA;
    }

    @Override
    public DataSource getJtaDataSource() {
      return database;
    }

    @Override
    public DataSource getNonJtaDataSource() {
      return database;
    }

    @Override
    public List<String> getMappingFileNames() {
      return List.of();
    }

    @Override
    public List<URL> getJarFileUrls() {
      return List.of();
    }

    @Override
    public URL getPersistenceUnitRootUrl() {
      return unit.root();
    }

    @Override
    public List<String> getManagedClassNames() {
      return Stream.concat(unit.entities().stream(), UnitLoader.CONVERTERS.stream()).toList();
    }

    @Override
    public boolean excludeUnlistedClasses() {
      return true;
    }

    @Override
    public SharedCacheMode getSharedCacheMode() {
      return SharedCacheMode.NONE;
    }

    @Override
    public ValidationMode getValidationMode() {
      return ValidationMode.NONE;
    }

    @Override
    public Properties getProperties() {
      return new Properties();
    }

    @Override
    public String getPersistenceXMLSchemaVersion() {
      return "3.0";
    }

    @Override
    public ClassLoader getClassLoader() {
      return loader;
    }

    @Override
    public void addTransformer(ClassTransformer transformer) {
      // Nothing is woven.
    }

    @Override
    public ClassLoader getNewTempClassLoader() {
      return loader;
    }
  }

  /**
   * What EclipseLink itself needs to find through the unit's loader and its classes must not see.
   */
  private static final class UnitLoader extends ClassLoader {

    static final List<String> CONVERTERS = List.of(LocalTextConverter.class.getName());

    private final ClassLoader host =
        Objects.requireNonNull(AddedUnit.class.getClassLoader(), "host");

    UnitLoader(ClassLoader parent) {
      super("unit", parent);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      if (name.startsWith("org.eclipse.persistence.") || CONVERTERS.contains(name)) {
        return host.loadClass(name);
      }
      throw new ClassNotFoundException(name);
    }

    /** EclipseLink reads annotations from the bytes of a class, also of those it inherits from. */
    @Override
    protected @Nullable URL findResource(String name) {
      boolean shown =
          name.endsWith(".class")
              && (name.startsWith("org/infitah/spi/")
                  || CONVERTERS.contains(name.replace(".class", "").replace('/', '.')));
      return shown ? host.getResource(name) : null;
    }
  }
}
