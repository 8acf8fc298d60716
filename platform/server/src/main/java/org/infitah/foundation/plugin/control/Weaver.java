package org.infitah.foundation.plugin.control;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts {@link Deadline#check} where a plugin's code could run without end: before every jump back,
 * and at the beginning of every method but a class's own initialisation, which would stay failed
 * for good. The call takes nothing and gives nothing, so no frame of the class changes.
 */
final class Weaver extends ClassVisitor {

  private static final String CHECK = Type.getInternalName(Deadline.class);

  private Weaver(ClassWriter out) {
    super(Opcodes.ASM9, out);
  }

  static byte[] weave(byte[] bytes) {
    ClassReader in = new ClassReader(bytes);
    ClassWriter out = new ClassWriter(in, 0);
    in.accept(new Weaver(out), 0);
    return out.toByteArray();
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String name,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new Checked(
        super.visitMethod(access, name, descriptor, signature, exceptions),
        !name.equals("<clinit>"));
  }

  private static final class Checked extends MethodVisitor {

    private final boolean atTheBeginning;
    private final Set<Label> passed = new HashSet<>();

    Checked(MethodVisitor out, boolean atTheBeginning) {
      super(Opcodes.ASM9, out);
      this.atTheBeginning = atTheBeginning;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      if (atTheBeginning) {
        check();
      }
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label to) {
      if (passed.contains(to)) {
        check();
      }
      super.visitJumpInsn(opcode, to);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
      before(otherwise, labels);
      super.visitTableSwitchInsn(min, max, otherwise, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
      before(otherwise, labels);
      super.visitLookupSwitchInsn(otherwise, keys, labels);
    }

    private void before(Label otherwise, Label[] labels) {
      if (passed.contains(otherwise) || Arrays.stream(labels).anyMatch(passed::contains)) {
        check();
      }
    }

    private void check() {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECK, "check", "()V", false);
    }
  }
}
