package lawtally.definition;

import java.util.List;
import java.util.Optional;

/**
 * One field of a dataset, in Frictionless Table Schema words.
 *
 * @param titles the headers under which departments send it, the official one first
 * @param codes canonical value → the ways people write it (the canonical one is always known);
 *     empty list: free text. For {@link Type#LIST} and {@link Type#CODE}.
 * @param format {@code uscc}, {@code resident-id}, or empty
 * @param requiredWhen empty: not conditionally required
 * @param personal a natural person's name, number or telephone may stand here, always
 * @param personalWhen … may stand here when the condition holds
 * @param example what the blank form shows
 */
public record Field(
    String name,
    List<String> titles,
    Label title,
    Type type,
    String format,
    List<Code> codes,
    Constraints constraints,
    Optional<Condition> requiredWhen,
    boolean personal,
    Optional<Condition> personalWhen,
    Optional<Reference> references,
    Example example,
    Applies applies) {

  public Field(
      String name,
      List<String> titles,
      Label title,
      Type type,
      String format,
      List<Code> codes,
      Constraints constraints,
      Optional<Condition> requiredWhen,
      boolean personal,
      Optional<Condition> personalWhen,
      Optional<Reference> references,
      Applies applies) {
    this(
        name,
        titles,
        title,
        type,
        format,
        codes,
        constraints,
        requiredWhen,
        personal,
        personalWhen,
        references,
        Example.NONE,
        applies);
  }

  /**
   * A cell as it should be filled in; empty if the definition gives none. It decides no figure.
   *
   * @param text may hold {@code {year}}
   */
  public record Example(String text) {
    static final Example NONE = new Example("");

    public String in(int year) {
      return text.replace("{year}", Integer.toString(year));
    }
  }

  /** The field's values should stand in a field of another dataset; a warning where they do not. */
  public record Reference(String dataset, String field) {}

  /** What a cell of the field is. */
  public enum Type {
    /** Short text, folded for keys. */
    STRING,
    /** Free text, line breaks kept. */
    TEXT,
    /** A whole number. */
    INTEGER,
    /** A number with up to four decimals. */
    NUMBER,
    /** Money; kept in fen. The unit (元, 万元) is read from the header or the cell. */
    AMOUNT,
    /** A percentage; 95.86% is 95.86. */
    PERCENT,
    DATE,
    /** A year or a month: 2020, 2020-03. */
    PERIOD,
    /** 是/否 in the ways people write it. */
    BOOLEAN,
    /** One code of a list. */
    CODE,
    /** Several codes of a list. */
    LIST
  }

  /** One value of a code list and how people write it. */
  public record Code(String value, Label title, List<String> aliases) {

    /** The same code with another English title; as it is where that is empty. */
    public Code inEnglish(String english) {
      return english.isEmpty() ? this : new Code(value, new Label(title.zh(), english), aliases);
    }
  }

  /**
   * @param minimum smallest value, in the unit people write (yuan for an amount)
   * @param pattern a regular expression the whole text must match
   */
  public record Constraints(
      boolean required,
      Optional<java.math.BigDecimal> minimum,
      Optional<java.math.BigDecimal> maximum,
      Optional<Integer> maxLength,
      Optional<String> pattern) {
    public static final Constraints NONE =
        new Constraints(
            false, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
