package lawtally.history.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import lawtally.definition.Condition;
import lawtally.definition.Dataset;
import lawtally.definition.Field;
import lawtally.intake.PersonalNumbers;
import lawtally.record.Conditions;
import lawtally.record.Value;

/**
 * Hides natural persons in the cells of a dataset. A cell that is personal by the definitions is
 * hidden whole: names stand anywhere in a free text. So is one that is personal on a condition that
 * the row does not answer. In other texts numbers go that a person may have: of identity documents
 * (GB 11643—1999), bank cards and telephones, and the credit code of a household business, which is
 * its owner's (GB 32100—2015: it begins with 92).
 */
public final class Masking {
  public static final String HIDDEN = "***";

  /**
   * Beside the numbers known by their form: any that is long enough, perhaps in groups of four, for
   * of what is shown here nothing depends on it; and the code of a household business.
   */
  private static final Pattern LONG =
      Pattern.compile(
          ("(?<!#)(?:#{15,19}[XxＸｘ]?|#{4}(?:~#{4}){3}(?:~#{1,3})?)(?!#)"
                  + "|(?<![0-9A-Za-z])92[0-9A-Z]{16}(?![0-9A-Za-z])")
              .replace("#", "[0-9\\uFF10-\\uFF19]")
              .replace("~", "[ \\u3000\\-－—]?"));

  private static final Pattern HOUSEHOLD = Pattern.compile("92[0-9A-Za-z]{16}");

  private final Map<String, Rule> rules = new HashMap<>();

  private interface Rule {
    String masked(String cell, List<Value> values);
  }

  public Masking(Dataset dataset) {
    dataset.fields().forEach(field -> rules.put(field.name(), rule(dataset, field)));
  }

  /**
   * What may be shown of a cell.
   *
   * @param values of the row, which tell whether its party is a natural person
   * @throws IllegalArgumentException if the dataset has no such field
   */
  public String masked(String field, String cell, List<Value> values) {
    Rule rule = rules.get(field);
    if (rule == null) {
      throw new IllegalArgumentException("no field " + field);
    }
    return cell.isBlank() ? cell : rule.masked(cell, values);
  }

  private static Rule rule(Dataset dataset, Field field) {
    Rule otherwise = ofType(field);
    if (field.personal()) {
      return (cell, values) -> HIDDEN;
    }
    if (field.personalWhen().isPresent()) {
      Condition condition = field.personalWhen().get();
      Conditions personal = new Conditions(dataset, condition);
      int[] asked =
          condition.alternatives().stream()
              .flatMap(all -> all.keySet().stream())
              .mapToInt(dataset::position)
              .toArray();
      return (cell, values) ->
          personal.hold(values) || unanswered(asked, values)
              ? HIDDEN
              : otherwise.masked(cell, values);
    }
    return otherwise;
  }

  private static boolean unanswered(int[] asked, List<Value> values) {
    for (int position : asked) {
      if (values.get(position) instanceof Value.Nothing) {
        return true;
      }
    }
    return false;
  }

  private static Rule ofType(Field field) {
    boolean text = field.type() == Field.Type.STRING || field.type() == Field.Type.TEXT;
    if (!text) {
      return (cell, values) -> cell;
    }
    if (field.format().equals("uscc")) {
      // Another code of 18 digits would pass for an identity number.
      return (cell, values) -> HOUSEHOLD.matcher(cell).find() ? HIDDEN : cell;
    }
    return (cell, values) ->
        LONG.matcher(PersonalNumbers.replaced(cell, number -> HIDDEN)).replaceAll(HIDDEN);
  }
}
