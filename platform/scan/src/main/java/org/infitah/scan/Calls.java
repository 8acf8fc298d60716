package org.infitah.scan;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** One method, read instruction by instruction; whatever could be a call is told. */
final class Calls extends MethodVisitor {

  /** What the compiler makes lambdas, joined texts, records and switches with. */
  private static final Set<String> BOOTSTRAPS =
      Set.of(
          "java/lang/invoke/LambdaMetafactory",
          "java/lang/invoke/StringConcatFactory",
          "java/lang/runtime/ObjectMethods");

  private final String type;
  private final String method;
  private final Ear ear;
  private @Nullable String constant;

  Calls(String type, String method, Ear ear) {
    super(Opcodes.ASM9);
    this.type = type;
    this.method = method;
    this.ear = ear;
  }

  /** Who hears of it. */
  interface Ear {
    void call(Calls from, String owner, String name, String descriptor);

    void found(Calls from, String what, Reason reason);

    /** Whether a class may be asked for by this name. */
    boolean mayName(String type);
  }

  String type() {
    return type;
  }

  String method() {
    return method;
  }

  /** Whether it asks for a class it may see, by a name that stands there plainly. */
  boolean names(String owner, String name, String descriptor) {
    String named = constant;
    constant = null;
    return owner.equals("java/lang/Class")
        && name.equals("forName")
        && descriptor.startsWith("(Ljava/lang/String;)")
        && named != null
        && ear.mayName(named);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    if (!owner.startsWith("[")) {
      ear.call(this, owner, name, descriptor);
    }
    constant = null;
  }

  @Override
  public void visitInvokeDynamicInsn(
      String name, String descriptor, Handle bootstrap, Object... arguments) {
    constant = null;
    if (!BOOTSTRAPS.contains(bootstrap.getOwner())) {
      ear.found(this, bootstrap.getOwner().replace('/', '.'), Reason.REFLECTION);
    }
    for (Object argument : arguments) {
      value(argument);
    }
  }

  @Override
  public void visitLdcInsn(Object value) {
    constant = value instanceof String text ? text : null;
    if (value instanceof Handle) {
      ear.found(this, "a method by its handle", Reason.REFLECTION);
    }
    value(value);
  }

  private void value(Object value) {
    if (value instanceof Handle handle && handle.getTag() >= Opcodes.H_INVOKEVIRTUAL) {
      ear.call(this, handle.getOwner(), handle.getName(), handle.getDesc());
    } else if (value instanceof ConstantDynamic) {
      ear.found(this, "a constant of its own making", Reason.REFLECTION);
    }
  }

  @Override
  public void visitInsn(int opcode) {
    constant = null;
  }

  @Override
  public void visitVarInsn(int opcode, int variable) {
    constant = null;
  }

  @Override
  public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
    constant = null;
  }

  @Override
  public void visitTypeInsn(int opcode, String named) {
    constant = null;
  }

  /** A name could be jumped over, so it counts only where nothing can jump in. */
  @Override
  public void visitLabel(Label label) {
    constant = null;
  }
}
