package org.infitah.scan;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Reads every instruction of a plugin's methods and finds the calls no plugin may make. A call
 * through a class of the plugin's own is followed to the class of the JDK it inherits from.
 */
final class CallScan {

  /** The newest form of class files that the platform's own Java runs. */
  private static final int NEWEST = Opcodes.V17;

  private final Map<String, Kin> own = new HashMap<>();
  private final Set<Finding> findings = new LinkedHashSet<>();

  private CallScan() {}

  /** A class of the plugin: whom it inherits from, and what it declares itself. */
  private record Kin(List<String> parents, Set<String> declared) {}

  /** Everything these classes call and may not, in the order they are given. */
  static List<Finding> findings(Map<String, byte[]> classes) {
    CallScan scan = new CallScan();
    classes.forEach(
        (entry, bytes) -> {
          if (bytes.length < 8 || (((bytes[6] & 0xff) << 8) | (bytes[7] & 0xff)) > NEWEST) {
            throw new UnreadableClass(entry + " is no class, or made for a newer Java than 17.");
          }
          try {
            new ClassReader(bytes).accept(scan.new Acquaint(), ClassReader.SKIP_CODE);
          } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableClass(entry + " is no class: " + e.getMessage(), e);
          }
        });
    classes.forEach(
        (entry, bytes) -> {
          try {
            new ClassReader(bytes)
                .accept(scan.new Look(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
          } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableClass(entry + " is no class: " + e.getMessage(), e);
          }
        });
    return List.copyOf(scan.findings);
  }

  private void look(Calls from, String owner, String name, String descriptor) {
    if (!from.names(owner, name, descriptor)) {
      follow(from, owner, name, descriptor);
    }
  }

  private void follow(Calls from, String owner, String name, String descriptor) {
    Kin kin = own.get(owner);
    if (kin == null) {
      String type = owner.replace('/', '.');
      Forbidden.call(type, name, descriptor)
          .ifPresent(reason -> found(from, type + "." + name, reason));
    } else if (!kin.declared().contains(name + descriptor) && !name.equals("<init>")) {
      kin.parents().forEach(parent -> follow(from, parent, name, descriptor));
    }
  }

  private void found(Calls from, String calls, Reason reason) {
    findings.add(new Finding(from.type(), from.method(), calls, reason));
  }

  private boolean mayName(String type) {
    return own.containsKey(type.replace('.', '/')) || VisibleClasses.allows(type);
  }

  /** First it learns who they all are. */
  private final class Acquaint extends ClassVisitor {

    private Set<String> declared = new LinkedHashSet<>();

    Acquaint() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      Set<String> parents = new LinkedHashSet<>();
      if (superName != null) {
        parents.add(superName);
      }
      if (interfaces != null) {
        parents.addAll(List.of(interfaces));
      }
      declared = new LinkedHashSet<>();
      own.put(name, new Kin(List.copyOf(parents), declared));
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      declared.add(name + descriptor);
      return null;
    }
  }

  /** Then it reads what they do. */
  private final class Look extends ClassVisitor {

    private String type = "";

    Look() {
      super(Opcodes.ASM9);
    }

    @Override
    public void visit(
        int version,
        int access,
        String name,
        @Nullable String signature,
        @Nullable String superName,
        String @Nullable [] interfaces) {
      type = name.replace('/', '.');
    }

    @Override
    public MethodVisitor visitMethod(
        int access,
        String name,
        String descriptor,
        @Nullable String signature,
        String @Nullable [] exceptions) {
      Calls calls =
          new Calls(
              type,
              name,
              new Calls.Ear() {
                @Override
                public void call(Calls from, String owner, String called, String how) {
                  look(from, owner, called, how);
                }

                @Override
                public void found(Calls from, String what, Reason reason) {
                  CallScan.this.found(from, what, reason);
                }

                @Override
                public boolean mayName(String named) {
                  return CallScan.this.mayName(named);
                }
              });
      if ((access & Opcodes.ACC_NATIVE) != 0) {
        found(calls, "itself natively", Reason.NATIVE);
      }
      return calls;
    }
  }
}
