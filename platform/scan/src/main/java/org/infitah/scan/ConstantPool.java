package org.infitah.scan;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything a class file names: classes, methods and fields of classes, and the texts in which
 * descriptors and signatures hide more of them.
 *
 * @param members as {@code package.Class.name}
 */
record ConstantPool(Set<String> classes, Set<String> members, List<String> texts) {

  private static final int UTF8 = 1;
  private static final int CLASS = 7;
  private static final int NAME_AND_TYPE = 12;

  ConstantPool {
    classes = Set.copyOf(classes);
    members = Set.copyOf(members);
    texts = List.copyOf(texts);
  }

  /** Reads it where it begins, after a class file's version. */
  static ConstantPool read(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    String[] texts = new String[count];
    int[] firsts = new int[count];
    int[] seconds = new int[count];
    int[] tags = new int[count];
    for (int i = 1; i < count; i++) {
      tags[i] = in.readUnsignedByte();
      switch (tags[i]) {
        case UTF8 -> texts[i] = in.readUTF();
        case CLASS, 8, 16, 19, 20 -> firsts[i] = in.readUnsignedShort();
        case 9, 10, 11, NAME_AND_TYPE, 17, 18 -> {
          firsts[i] = in.readUnsignedShort();
          seconds[i] = in.readUnsignedShort();
        }
        case 15 -> in.skipNBytes(3);
        case 3, 4 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        default -> throw new IOException("a constant of an unknown kind: " + tags[i]);
      }
    }
    Set<String> classes = new LinkedHashSet<>();
    Set<String> members = new LinkedHashSet<>();
    List<String> said = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      if (tags[i] == UTF8) {
        said.add(texts[i]);
      } else if (tags[i] == CLASS && !texts[firsts[i]].startsWith("[")) {
        classes.add(texts[firsts[i]].replace('/', '.'));
      } else if (tags[i] >= 9 && tags[i] <= 11) {
        String owner = texts[firsts[firsts[i]]].replace('/', '.');
        members.add(owner + '.' + texts[firsts[seconds[i]]]);
      }
    }
    return new ConstantPool(classes, members, said);
  }
}
