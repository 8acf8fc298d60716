package org.infitah.tests.house;

import java.util.function.BiFunction;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;

/** Changes what a compiled class says in its annotations. */
public final class Annotations {

  private Annotations() {}

  /** The class with each value of each of its annotations passed through {@code change}. */
  public static byte[] rewritten(byte[] type, BiFunction<String, Object, Object> change) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(type)
        .accept(
            new ClassVisitor(Opcodes.ASM9, writer) {
              @Override
              public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                return new Changing(super.visitAnnotation(descriptor, visible), change);
              }
            },
            0);
    return writer.toByteArray();
  }

  private static final class Changing extends AnnotationVisitor {

    private final BiFunction<String, Object, Object> change;

    private Changing(AnnotationVisitor next, BiFunction<String, Object, Object> change) {
      super(Opcodes.ASM9, next);
      this.change = change;
    }

    @Override
    public void visit(String name, Object value) {
      super.visit(name, change.apply(String.valueOf(name), value));
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      return new Changing(super.visitArray(name), change);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
      return new Changing(super.visitAnnotation(name, descriptor), change);
    }
  }
}
