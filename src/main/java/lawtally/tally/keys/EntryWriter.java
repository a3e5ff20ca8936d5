package lawtally.tally.keys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Entries as bytes whose unsigned order is the order of the cross-check: kind, group, then file,
 * record and part. So key files are merged without being understood.
 */
final class EntryWriter {
  static final byte KEY = 1;
  static final byte ALIKE = 2;
  static final byte MENTION = 3;
  static final byte DISTINCT = 4;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);

  private EntryWriter(byte kind) {
    bytes.write(kind);
  }

  static byte[] write(KeyedRow row) {
    return write(KEY, row);
  }

  static byte[] writeAlike(KeyedRow row) {
    return write(ALIKE, row);
  }

  private static byte[] write(byte kind, KeyedRow row) {
    EntryWriter out = new EntryWriter(kind).text(row.dataset()).digest(row.key());
    out.number(row.place().file(), 4).number(row.place().record(), 8).number(row.part(), 4);
    out.number(row.parts(), 4).number(row.standing().ordinal(), 1);
    out.number(row.role().ordinal(), 1).number(row.turn(), 4);
    out.number(row.place().line(), 8).number(row.place().offset(), 8);
    out.number(row.place().length(), 4).digest(row.values());
    row.differBy().forEach(d -> out.number(d, 8));
    return out.bytes.toByteArray();
  }

  static byte[] write(Mention mention) {
    EntryWriter out = new EntryWriter(MENTION).text(mention.target()).digest(mention.value());
    out.number(mention.isTarget() ? 0 : 1, 1);
    out.number(mention.place().file(), 4).number(mention.place().record(), 8);
    out.number(mention.part(), 4).number(mention.place().line(), 8);
    out.number(mention.place().offset(), 8).number(mention.place().length(), 4);
    return out.text(mention.field()).text(mention.rule()).bytes.toByteArray();
  }

  static byte[] write(DistinctValue value) {
    EntryWriter out = new EntryWriter(DISTINCT).text(value.indicator()).digest(value.value());
    out.text(value.department()).number(value.month(), 1).text(value.category());
    RowPart row = value.row();
    return out.number(row.file(), 4)
        .number(row.record(), 8)
        .number(row.part(), 4)
        .bytes
        .toByteArray();
  }

  private EntryWriter text(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("a name in a key file holds a NUL character");
    }
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    bytes.write(0);
    return this;
  }

  private EntryWriter digest(Digest digest) {
    return number(digest.high(), 8).number(digest.low(), 8);
  }

  private EntryWriter number(long number, int width) {
    byte[] all = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    bytes.write(all, Long.BYTES - width, width);
    return this;
  }
}
