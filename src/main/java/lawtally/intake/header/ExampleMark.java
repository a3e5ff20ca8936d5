package lawtally.intake.header;

import java.util.regex.Pattern;

/**
 * The word in a row's first cell by which a form says that the row only shows how to fill it in.
 */
public final class ExampleMark {
  /** As our own forms write it. */
  public static final String TEXT = "示例（不计入）";

  private static final Pattern MARK = Pattern.compile("[示样]?例(?:行|数据)?(?:\\(.*\\))?|例:.*");

  private ExampleMark() {}

  /**
   * @param folded a row's first filled cell, folded
   */
  public static boolean is(String folded) {
    return MARK.matcher(folded).matches();
  }
}
