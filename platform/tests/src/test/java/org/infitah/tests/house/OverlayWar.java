package org.infitah.tests.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.Opcodes;

/**
 * The shipped application with the overlay's classes added, and with pools so small that every
 * connection is shared by many requests.
 */
final class OverlayWar {

  private static final int POOL = 4;

  private OverlayWar() {}

  static void make(Path shipped, Path overlay, Path overlaid) throws IOException {
    Files.copy(shipped, overlaid, StandardCopyOption.REPLACE_EXISTING);
    try (FileSystem war = FileSystems.newFileSystem(overlaid)) {
      Path classes = war.getPath("/WEB-INF/classes");
      try (Stream<Path> files = Files.walk(overlay)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path inside = classes.resolve(overlay.relativize(file).toString());
          Files.createDirectories(inside.getParent());
          Files.copy(file, inside, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      shrinkPools(classes);
    }
  }

  private static void shrinkPools(Path classes) throws IOException {
    int shrunk = 0;
    List<Path> candidates;
    try (Stream<Path> files = Files.walk(classes)) {
      candidates = files.filter(file -> file.endsWith("Databases.class")).toList();
    }
    for (Path candidate : candidates) {
      byte[] small;
      try (InputStream in = Files.newInputStream(candidate)) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(in).accept(new SmallPools(writer), 0);
        small = writer.toByteArray();
      }
      Files.write(candidate, small);
      shrunk++;
    }
    if (shrunk != 1) {
      throw new IllegalStateException("the data sources are not where they were: " + candidates);
    }
  }

  /** Rewrites {@code maxPoolSize} wherever an annotation says it. */
  private static final class SmallPools extends ClassVisitor {

    private SmallPools(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return new Small(super.visitAnnotation(descriptor, visible));
    }
  }

  private static final class Small extends AnnotationVisitor {

    private Small(AnnotationVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(String name, Object value) {
      super.visit(name, "maxPoolSize".equals(name) ? POOL : value);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
      return new Small(super.visitArray(name));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
      return new Small(super.visitAnnotation(name, descriptor));
    }
  }
}
