package org.infitah.foundation.persistence;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.SingleTableMultitenantPolicy;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.ManyToManyMapping;
import org.eclipse.persistence.mappings.MultitenantPrimaryKeyMapping;
import org.eclipse.persistence.mappings.OneToManyMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.UnidirectionalOneToManyMapping;
import org.eclipse.persistence.sessions.Session;
import org.infitah.spi.TenantEntity;

/**
 * Gives every {@code TenantEntity} of a persistence unit its tenant: the column {@code tenant_id}
 * leads its key, is written with it and stands in every condition and join. It is done here and not
 * by annotation, so that the platform's entities and those of plugins, which see no EclipseLink,
 * obey the same lines, and so that a relation needs no second join column.
 */
final class SuppliedTenancy {

  private static final String COLUMN = "tenant_id";

  private SuppliedTenancy() {}

  /** Must run before the session's descriptors are initialised: from a session customizer. */
  static void supply(Session session) {
    for (ClassDescriptor entity : session.getDescriptors().values()) {
      if (isTenantEntity(entity)) {
        leadKey(entity);
      }
    }
    for (ClassDescriptor entity : session.getDescriptors().values()) {
      if (isTenantEntity(entity)) {
        entity.getMappings().forEach(SuppliedTenancy::join);
      }
    }
  }

  private static boolean isTenantEntity(ClassDescriptor descriptor) {
    return !descriptor.isAggregateDescriptor()
        && TenantEntity.class.isAssignableFrom(descriptor.getJavaClass());
  }

  private static void leadKey(ClassDescriptor entity) {
    DatabaseField column = column(entity.getTables().get(0));
    column.setPrimaryKey(true);
    SingleTableMultitenantPolicy policy = new SingleTableMultitenantPolicy(entity);
    policy.addTenantDiscriminatorField(TenantSession.PROPERTY, column);
    entity.setMultitenantPolicy(policy);
    MultitenantPrimaryKeyMapping mapping = new MultitenantPrimaryKeyMapping();
    mapping.setAttributeName("tenant");
    mapping.setField(column);
    mapping.setContextProperty(TenantSession.PROPERTY);
    entity.addMapping(mapping);
    entity.addPrimaryKeyField(column);
  }

  private static void join(DatabaseMapping mapping) {
    if (mapping instanceof UnidirectionalOneToManyMapping) {
      // The other side's own policy names the tenant; a second writer of its column would be
      // refused.
      return;
    }
    if (mapping instanceof OneToOneMapping one) {
      var keys = one.getSourceToTargetKeyFields().entrySet().iterator().next();
      one.addTargetForeignKeyField(
          column(keys.getValue().getTable()), column(keys.getKey().getTable()));
    } else if (mapping instanceof OneToManyMapping many) {
      many.addTargetForeignKeyField(
          like(many.getTargetForeignKeyFields().get(0)), like(many.getSourceKeyFields().get(0)));
    } else if (mapping instanceof ManyToManyMapping many) {
      many.addSourceRelationKeyField(
          like(many.getSourceRelationKeyFields().get(0)), like(many.getSourceKeyFields().get(0)));
    } else if (mapping instanceof AggregateCollectionMapping values) {
      values.addTargetForeignKeyField(
          like(values.getTargetForeignKeyFields().get(0)),
          like(values.getSourceKeyFields().get(0)));
    } else if (mapping instanceof DirectCollectionMapping values) {
      values.addReferenceKeyField(
          like(values.getReferenceKeyFields().get(0)), like(values.getSourceKeyFields().get(0)));
    }
  }

  private static DatabaseField like(DatabaseField beside) {
    return column(beside.getTable());
  }

  private static DatabaseField column(DatabaseTable table) {
    DatabaseField column = new DatabaseField(COLUMN, table);
    column.setType(Integer.class);
    return column;
  }
}
