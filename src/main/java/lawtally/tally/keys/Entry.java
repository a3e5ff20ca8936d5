package lawtally.tally.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lawtally.intake.Place;

/** One entry of a key file, still as bytes; only what is looked at is understood. */
public final class Entry implements Comparable<Entry> {

  /** What an entry tells; in the order in which they stand in a file. */
  public enum Kind {
    KEY,
    ALIKE,
    MENTION,
    DISTINCT
  }

  private static final int DIGEST = 2 * Long.BYTES;

  private final byte[] bytes;

  Entry(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  public Kind kind() {
    return Kind.values()[bytes[0] - 1];
  }

  /** Whether both are about the same key, or the same value of the same field or indicator. */
  public boolean sameGroup(Entry other) {
    int length = groupLength();
    return other.bytes.length >= length && Arrays.equals(bytes, 0, length, other.bytes, 0, length);
  }

  private int groupLength() {
    int end = 1;
    while (bytes[end] != 0) {
      end++;
    }
    return end + 1 + DIGEST;
  }

  public KeyedRow keyedRow() {
    ByteBuffer in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
    String dataset = text(in);
    Digest key = digest(in);
    int file = in.getInt();
    long record = in.getLong();
    int part = in.getInt();
    int parts = in.getInt();
    KeyedRow.Standing standing = KeyedRow.Standing.values()[in.get()];
    KeyedRow.Role role = KeyedRow.Role.values()[in.get()];
    int turn = in.getInt();
    Place place = new Place(file, record, in.getLong(), in.getLong(), in.getInt());
    Digest values = digest(in);
    List<Long> differBy = new ArrayList<>();
    while (in.hasRemaining()) {
      differBy.add(in.getLong());
    }
    return new KeyedRow(dataset, key, place, part, parts, standing, role, turn, values, differBy);
  }

  public Mention mention() {
    ByteBuffer in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
    String target = text(in);
    Digest value = digest(in);
    in.get();
    int file = in.getInt();
    long record = in.getLong();
    int part = in.getInt();
    Place place = new Place(file, record, in.getLong(), in.getLong(), in.getInt());
    return new Mention(target, value, text(in), text(in), place, part);
  }

  public DistinctValue distinctValue() {
    ByteBuffer in = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
    String indicator = text(in);
    Digest value = digest(in);
    String department = text(in);
    int month = in.get();
    String category = text(in);
    RowPart row = new RowPart(in.getInt(), in.getLong(), in.getInt());
    return new DistinctValue(indicator, value, department, month, category, row);
  }

  private static String text(ByteBuffer in) {
    int start = in.position();
    while (in.get() != 0) {
      // up to the end mark
    }
    return new String(in.array(), start, in.position() - 1 - start, StandardCharsets.UTF_8);
  }

  private static Digest digest(ByteBuffer in) {
    return new Digest(in.getLong(), in.getLong());
  }

  @Override
  public int compareTo(Entry other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry e && Arrays.equals(bytes, e.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
