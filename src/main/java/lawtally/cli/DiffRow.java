package lawtally.cli;

import java.util.Map;

/**
 * A row that a comparison names, and what stands in it.
 *
 * @param revision the one in which it stands so
 * @param dataset its title
 * @param cells by the titles of their fields; masked unless personal data were asked for
 */
record DiffRow(
    String revision, String file, long line, String dataset, Map<String, String> cells) {}
