/** Where the program starts and is put together. */
@NullMarked
package lemonade;

import org.jspecify.annotations.NullMarked;
