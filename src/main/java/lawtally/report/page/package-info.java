/**
 * The one page that a manager opens by double-click: complete in itself, without network. Its one
 * script only puts in place what the page already holds; without it everything can be read.
 */
@NullMarked
package lawtally.report.page;

import org.jspecify.annotations.NullMarked;
