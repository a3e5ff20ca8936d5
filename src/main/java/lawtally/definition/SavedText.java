package lawtally.definition;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file that a person at this office wrote (narrative, rulings), in whatever their
 * desktop saves: UTF-8 with or without BOM, UTF-16 with one, else GB18030. Departments' files are
 * read elsewhere.
 */
public final class SavedText {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private SavedText() {}

  /** Without BOM. */
  public static String of(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int bom = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
    ByteBuffer rest = ByteBuffer.wrap(bytes, bom, bytes.length - bom);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, bom, bytes.length - bom, GB18030);
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
