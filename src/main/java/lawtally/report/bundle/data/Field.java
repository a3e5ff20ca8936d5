package lawtally.report.bundle.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A column.
 *
 * @param name as it stands in the header row
 * @param title empty where the name is what people read
 * @param required never missing
 * @param words all that may stand there; none for no limit
 */
record Field(
    String name,
    Type type,
    String title,
    String description,
    boolean required,
    List<String> words) {

  /** What a cell is. */
  enum Type {
    STRING("string"),
    INTEGER("integer"),
    NUMBER("number");

    private final String word;

    Type(String word) {
      this.word = word;
    }
  }

  void putTo(ObjectNode node) {
    node.put("name", name).put("type", type.word);
    if (!title.isEmpty()) {
      node.put("title", title);
    }
    if (!description.isEmpty()) {
      node.put("description", description);
    }
    if (required || !words.isEmpty()) {
      ObjectNode constraints = node.putObject("constraints");
      if (required) {
        constraints.put("required", true);
      }
      if (!words.isEmpty()) {
        ArrayNode allowed = constraints.putArray("enum");
        words.forEach(allowed::add);
      }
    }
  }
}
