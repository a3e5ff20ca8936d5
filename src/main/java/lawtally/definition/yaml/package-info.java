/** YAML as nodes that know their line, so that a fault can say where it is. */
@NullMarked
package lawtally.definition.yaml;

import org.jspecify.annotations.NullMarked;
