/** Where everything of one home folder lies, and who may work there. */
@NullMarked
package lawtally.batch.home;

import org.jspecify.annotations.NullMarked;
