package lawtally.report.bundle.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What the columns of a file are, in the words of Frictionless Table Schema.
 *
 * @param title of the file
 * @param description of the file; may be empty
 * @param primaryKey columns that are never missing and together tell the rows apart; may be empty
 * @param uniqueKey likewise, but some may be missing; may be empty
 * @param missing how a value that is not there is written
 */
record TableSchema(
    String title,
    String description,
    List<Field> fields,
    List<String> primaryKey,
    List<String> uniqueKey,
    List<String> missing) {

  void putTo(ObjectNode node) {
    ArrayNode columns = node.putArray("fields");
    fields.forEach(field -> field.putTo(columns.addObject()));
    ArrayNode written = node.putArray("missingValues");
    missing.forEach(written::add);
    if (!primaryKey.isEmpty()) {
      ArrayNode key = node.putArray("primaryKey");
      primaryKey.forEach(key::add);
    }
    if (!uniqueKey.isEmpty()) {
      ArrayNode key = node.putArray("uniqueKeys").addArray();
      uniqueKey.forEach(key::add);
    }
  }
}
