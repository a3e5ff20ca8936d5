/**
 * YAML as nodes that know their line, so that a fault can say where it is, and the words that files
 * may hold.
 */
@NullMarked
package lawtally.definition.yaml;

import org.jspecify.annotations.NullMarked;
