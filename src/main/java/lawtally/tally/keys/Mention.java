package lawtally.tally.keys;

import lawtally.intake.Place;

/**
 * A value that stands in a field other datasets refer to, or that refers to one.
 *
 * @param target dataset and field referred to
 * @param field the field that refers; empty for a value that is referred to
 * @param rule what is broken where the value is not there; empty for a value that is referred to
 */
public record Mention(
    String target, Digest value, String field, String rule, Place place, int part) {

  /** Stands in {@code target}. */
  public static Mention of(String target, Digest value) {
    return new Mention(target, value, "", "", Place.ofFile(0), 0);
  }

  /** Stands for "the dataset has rows"; sorted before every real value. */
  public static final Digest ANY = new Digest(0, 0);

  /** Whether it is referred to, rather than refers. */
  public boolean isTarget() {
    return field.isEmpty();
  }
}
