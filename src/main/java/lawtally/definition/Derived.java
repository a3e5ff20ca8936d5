package lawtally.definition;

import java.util.List;

/** A field worked out from others of the same row. */
public sealed interface Derived {

  String name();

  Applies applies();

  /**
   * The column of the statistical table under which a decision counts: of several categories the
   * heaviest by the layout in force on the statistical date (rule 3), shown in the column that
   * holds it in the layout in force on 31 December. {@code not_a_penalty} when no entry is one.
   *
   * @param resolveFrom text fields that tell 暂扣 from 吊销 where one value says both (rule 4)
   */
  record Heaviest(
      String name, String list, String layout, List<String> resolveFrom, Applies applies)
      implements Derived {

    public Heaviest(String name, String list, String layout, List<String> resolveFrom) {
      this(name, list, layout, resolveFrom, Applies.ALWAYS);
    }
  }

  /** Sum of amounts or numbers; nothing adds nothing; nothing at all gives nothing. */
  record Sum(String name, List<String> of, Applies applies) implements Derived {

    public Sum(String name, List<String> of) {
      this(name, of, Applies.ALWAYS);
    }
  }

  /** Working days after {@code from} up to and including {@code to}, by the calendar seed. */
  record WorkdaysBetween(String name, String from, String to, Applies applies) implements Derived {

    public WorkdaysBetween(String name, String from, String to) {
      this(name, from, to, Applies.ALWAYS);
    }
  }

  /**
   * Calendar days from {@code from} to {@code to}; negative when {@code to} is earlier. {@code
   * from} may be {@link #YEAR_END}.
   */
  record DaysBetween(String name, String from, String to, Applies applies) implements Derived {

    /** In the place of a field: 31 December of the year that is counted. */
    public static final String YEAR_END = "year_end";

    public DaysBetween(String name, String from, String to) {
      this(name, from, to, Applies.ALWAYS);
    }
  }
}
