package org.infitah.domain.control;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.IDNA;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.infitah.domain.entity.DomainName;
import org.infitah.foundation.problem.Refusal;

/**
 * Reads a name of the DNS as people type it. It may be typed in Arabic, Tifinagh or Latin letters,
 * one script to a label, so that none looks like another.
 */
public final class ReadName {

  private static final IDNA IDN =
      IDNA.getUTS46Instance(
          IDNA.USE_STD3_RULES
              | IDNA.CHECK_BIDI
              | IDNA.CHECK_CONTEXTJ
              | IDNA.CHECK_CONTEXTO
              | IDNA.NONTRANSITIONAL_TO_ASCII
              | IDNA.NONTRANSITIONAL_TO_UNICODE);

  private static final Set<Integer> SCRIPTS =
      Set.of(UScript.ARABIC, UScript.TIFINAGH, UScript.LATIN);
  private static final int LAST_OF_FRENCH = 0x17f;
  private static final int LONGEST = 200;
  private static final Set<String> RESERVED =
      Set.of("test", "example", "invalid", "local", "internal", "onion", "arpa", "localhost");

  private ReadName() {}

  /**
   * Reads what somebody typed.
   *
   * @param platform the platform's own domain, whose names it gives itself
   * @throws Unfit when no portal can answer under it
   */
  public static DomainName of(String typed, String platform) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.endsWith(".")) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Unfit("domain.wrong.name");
    }
    if (isAddress(text)) {
      throw new Unfit("domain.wrong.address");
    }
    requireOneScriptEach(text);
    StringBuilder ascii = new StringBuilder();
    IDNA.Info info = new IDNA.Info();
    IDN.nameToASCII(text, ascii, info);
    String name = ascii.toString().toLowerCase(Locale.ROOT);
    if (info.hasErrors() || !name.matches("[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})*")) {
      throw new Unfit("domain.wrong.name");
    }
    if (isAddress(name)) {
      throw new Unfit("domain.wrong.address");
    }
    DomainName domain = new DomainName(name);
    requireOneScriptEach(shown(domain));
    requireOwn(name, platform.toLowerCase(Locale.ROOT));
    return domain;
  }

  /** Digits and dots, in whatever base, or colons: a number of a machine, not a name. */
  private static boolean isAddress(String text) {
    String last = text.substring(text.lastIndexOf('.') + 1);
    return text.contains(":") || text.startsWith("[") || last.matches("[0-9]+|0x[0-9a-f]*");
  }

  private static void requireOneScriptEach(String name) {
    for (String label : name.split("\\.", -1)) {
      Set<Integer> scripts = new HashSet<>();
      label.codePoints().forEach(letter -> scripts.add(script(letter)));
      scripts.remove(UScript.COMMON);
      if (scripts.size() > 1 || !SCRIPTS.containsAll(scripts)) {
        throw new Unfit("domain.wrong.script");
      }
    }
  }

  /** Marks count for the letter before them. */
  private static int script(int letter) {
    if (UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      throw new Unfit("domain.wrong.name");
    }
    int script = UScript.getScript(letter);
    if (script == UScript.LATIN && letter > LAST_OF_FRENCH) {
      throw new Unfit("domain.wrong.script");
    }
    return script == UScript.INHERITED ? UScript.COMMON : script;
  }

  private static void requireOwn(String ascii, String platform) {
    boolean local = platform.equals("localhost");
    String top = ascii.substring(ascii.lastIndexOf('.') + 1);
    if (ascii.equals(platform) || ascii.endsWith("." + platform)) {
      throw new Unfit("domain.wrong.platform");
    }
    if (!ascii.contains(".") || (platform.endsWith("." + ascii) && !local)) {
      throw new Unfit("domain.wrong.single");
    }
    if (RESERVED.contains(top)) {
      throw new Unfit("domain.wrong.reserved");
    }
  }

  /** As people read it. */
  public static String shown(DomainName name) {
    StringBuilder shown = new StringBuilder();
    IDN.nameToUnicode(name.ascii(), shown, new IDNA.Info());
    return shown.toString();
  }

  /** No portal can answer under such a name; the key says why. */
  public static final class Unfit extends Refusal {

    private static final long serialVersionUID = 1L;

    Unfit(String key) {
      super(key, 422);
    }
  }
}
